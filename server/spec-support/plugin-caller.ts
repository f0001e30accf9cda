// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from 'node:timers/promises';
import { type CreationAnswer, paths, type ServerProblem, sessionHeader } from '../../src/domain/plugin-api';

/** Speaks to the plug-in server as the user interface does. */
export class PluginCaller {
  constructor(
    private readonly pluginUrl: string,
    private readonly origin: string,
  ) {}

  /** A fresh session token, as the vSphere Client hands them out. */
  async session(): Promise<string> {
    const response = await fetch(`${this.origin}/simulator/session`, { method: 'POST' });
    return ((await response.json()) as { sessionToken: string }).sessionToken;
  }

  /** A call with a fresh session; `headers` replace the usual ones. */
  async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return fetch(new URL(path, this.pluginUrl), {
      method,
      headers: {
        [sessionHeader]: await this.session(),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  /** The JSON answer to a GET. */
  async read<T>(path: string): Promise<T> {
    return (await (await this.call('GET', path)).json()) as T;
  }

  /** Status and problem of an answer that is not 2xx. */
  async problem(
    answer: Promise<Response>,
  ): Promise<{ readonly status: number; readonly problem: ServerProblem }> {
    const response = await answer;
    return { status: response.status, problem: (await response.json()) as ServerProblem };
  }

  /** Follows a creation to its end; its log put together from all answers. */
  async finished(key: string): Promise<CreationAnswer> {
    let log = '';
    for (let attempt = 0; attempt < 500; attempt++) {
      const answer = await this.read<CreationAnswer>(`${paths.creation(key)}?from=${log.length}`);
      log += answer.log;
      if (answer.state !== 'running') {
        return { ...answer, log };
      }
      await wait(10);
    }
    throw new Error('the creation does not end');
  }

  /** Makes something go wrong in the simulator. */
  async fault(body: object): Promise<void> {
    await fetch(`${this.origin}/simulator/faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  }
}
