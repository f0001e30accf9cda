// SPDX-License-Identifier: Apache-2.0
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

/** A VCH in `GET /simulator/state`. */
export interface SimulatedVch {
  readonly id: string;
  readonly name: string;
  readonly dockerHost: string;
  readonly endpoint: {
    readonly tls: boolean;
    readonly clientCertificates: boolean;
    readonly listening: string | null;
    readonly problem: string | null;
  } | null;
}

/** A request that arrived at the vic-machine API, secrets masked. */
export interface ArrivedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly body: unknown;
}

/** `GET /simulator/state`. */
export interface SimulatorState {
  readonly requests: readonly ArrivedRequest[];
  readonly vchs: readonly SimulatedVch[];
}

/** A simulator in a process of its own: what `npm start` runs, with quick creations. */
export class Simulator {
  private constructor(
    readonly url: string,
    readonly process: ChildProcess,
  ) {}

  static async start(): Promise<Simulator> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'simulator/main.ts', '--fast'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const chunk of child.stdout) {
      const url = /https?:\S+/.exec(String(chunk))?.[0];
      if (url !== undefined) return new Simulator(url, child);
    }
    throw new Error('The simulator ended without printing its URL.');
  }

  async stop(): Promise<void> {
    const exited = once(this.process, 'exit');
    this.process.kill();
    await exited;
  }

  get origin(): string {
    return new URL(this.url).origin;
  }

  async state(): Promise<SimulatorState> {
    return (await (await fetch(`${this.origin}/simulator/state`)).json()) as SimulatorState;
  }

  /** The VCH of a name, with where its Docker endpoint really listens. */
  async vch(name: string): Promise<SimulatedVch & { readonly host: string; readonly port: number }> {
    const vch = (await this.state()).vchs.find((candidate) => candidate.name === name);
    const listening = vch?.endpoint?.listening;
    if (vch === undefined || listening === undefined || listening === null) {
      throw new Error(`No live endpoint for ${name}: ${JSON.stringify(vch)}`);
    }
    const [host = '', port = ''] = listening.split(':');
    return { ...vch, host, port: Number(port) };
  }

  /** The bodies of the creations that arrived, oldest first. */
  async creations(): Promise<readonly { readonly status: number | null; readonly body: unknown }[]> {
    const { requests } = await this.state();
    return requests.filter(({ method, path }) => method === 'POST' && /\/vch(\?|$)/.test(path));
  }

  async reset(): Promise<void> {
    await this.#post('reset');
  }

  /** Makes the next creation fail. */
  async failNextCreation(how: 400 | 422 | 500 | 'connection-lost'): Promise<void> {
    await this.#post('faults', { nextCreation: how });
  }

  /** Makes the vCenters of these names not answer, and all others answer. */
  async stopVCenters(...names: readonly string[]): Promise<void> {
    const answer = await fetch(`${this.origin}/simulator/inventory`);
    const { vCenters } = (await answer.json()) as {
      readonly vCenters: readonly { readonly id: string; readonly name: string }[];
    };
    const unreachable = vCenters.filter(({ name }) => names.includes(name)).map(({ id }) => id);
    await this.#post('faults', { unreachable });
  }

  async #post(path: string, body: object = {}): Promise<void> {
    const response = await fetch(`${this.origin}/simulator/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`POST /simulator/${path}: ${response.status} ${await response.text()}`);
  }
}
