// SPDX-License-Identifier: Apache-2.0
import { Injectable, InjectionToken, inject } from '@angular/core';
import type { ComputeNode, Datastore, PortGroup, VCenter } from '../../domain/inventory';
import {
  type ComputeAnswer,
  type CreationAnswer,
  type CreationRequest,
  type DatastoresAnswer,
  type DeleteRequest,
  type NameAnswer,
  type PortGroupsAnswer,
  type ProbeAnswer,
  type ServerProblem,
  type SessionAnswer,
  type VCentersAnswer,
  type VchDetailsAnswer,
  type VchsAnswer,
  paths,
  sessionHeader,
} from '../../domain/plugin-api';

/** Gives a fresh vSphere session token for one call; null when the session is gone. */
export const SESSION_TOKEN = new InjectionToken<() => Promise<string | null>>('session token');

/** What a call to the plug-in server came to. */
export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: ServerProblem };

/** The plug-in server: the only thing on the network this user interface talks to. */
@Injectable({ providedIn: 'root' })
export class PluginServer {
  readonly #sessionToken = inject(SESSION_TOKEN);

  /** Who is signed in to vSphere, and so deploys VCHs. */
  async signedInUser(): Promise<Answer<string>> {
    return map(await this.#json<SessionAnswer>('GET', paths.session), (answer) => answer.user);
  }

  async vCenters(): Promise<Answer<readonly VCenter[]>> {
    return map(await this.#json<VCentersAnswer>('GET', paths.vCenters), (answer) => answer.vCenters);
  }

  async compute(vCenterId: string): Promise<Answer<readonly ComputeNode[]>> {
    return map(
      await this.#json<ComputeAnswer>('GET', paths.compute(encodeURIComponent(vCenterId))),
      (answer) => answer.roots,
    );
  }

  async datastores(vCenterId: string, resourceId: string): Promise<Answer<readonly Datastore[]>> {
    const path = paths.datastores(encodeURIComponent(vCenterId), encodeURIComponent(resourceId));
    return map(await this.#json<DatastoresAnswer>('GET', path), (answer) => answer.datastores);
  }

  async portGroups(vCenterId: string, resourceId: string): Promise<Answer<readonly PortGroup[]>> {
    const path = paths.portGroups(encodeURIComponent(vCenterId), encodeURIComponent(resourceId));
    return map(await this.#json<PortGroupsAnswer>('GET', path), (answer) => answer.portGroups);
  }

  /** Whether the vCenter has a VCH, resource pool or vApp of this name already. */
  async isNameTaken(vCenterId: string, name: string): Promise<Answer<boolean>> {
    const path = `${paths.name(encodeURIComponent(vCenterId))}?name=${encodeURIComponent(name)}`;
    return map(await this.#json<NameAnswer>('GET', path), (answer) => answer.taken);
  }

  vchs(): Promise<Answer<VchsAnswer>> {
    return this.#json<VchsAnswer>('GET', paths.vchs);
  }

  /** What the server has read about single VCHs since a cursor; '' = from the first. */
  vchDetails(since: string): Promise<Answer<VchDetailsAnswer>> {
    return this.#json<VchDetailsAnswer>('GET', `${paths.vchDetails}?since=${encodeURIComponent(since)}`);
  }

  /** Makes the server forget what it has read, so that it reads anew. */
  async forgetVchDetails(): Promise<Answer<null>> {
    return map(await this.#call('DELETE', paths.vchDetails), () => null);
  }

  /** What a VCH's own addresses really serve. */
  probe(vCenterId: string, vchId: string): Promise<Answer<ProbeAnswer>> {
    return this.#json<ProbeAnswer>(
      'POST',
      paths.probe(encodeURIComponent(vCenterId), encodeURIComponent(vchId)),
    );
  }

  /** The vic-machine API's own answer about a VCH, not yet read. */
  vch(vCenterId: string, vchId: string): Promise<Answer<unknown>> {
    return this.#json('GET', paths.vch(encodeURIComponent(vCenterId), encodeURIComponent(vchId)));
  }

  async deleteVch(vCenterId: string, vchId: string, request: DeleteRequest): Promise<Answer<null>> {
    const path = paths.vch(encodeURIComponent(vCenterId), encodeURIComponent(vchId));
    return map(await this.#call('DELETE', path, request), () => null);
  }

  /** The server certificate of a VCH, as PEM. */
  certificate(vCenterId: string, vchId: string): Promise<Answer<string>> {
    return this.#text(paths.certificate(encodeURIComponent(vCenterId), encodeURIComponent(vchId)));
  }

  /** The creation log of a VCH. */
  log(vCenterId: string, vchId: string): Promise<Answer<string>> {
    return this.#text(paths.log(encodeURIComponent(vCenterId), encodeURIComponent(vchId)));
  }

  /**
   * Starts a creation. The same key starts it once, however often this is called.
   *
   * @param key a random UUID, one for each Finish
   */
  create(key: string, request: CreationRequest): Promise<Answer<CreationAnswer>> {
    return this.#json<CreationAnswer>('PUT', paths.creation(encodeURIComponent(key)), request);
  }

  /** How far a creation is, with its log from an offset on. */
  creation(key: string, from: number): Promise<Answer<CreationAnswer>> {
    return this.#json<CreationAnswer>('GET', `${paths.creation(encodeURIComponent(key))}?from=${from}`);
  }

  async #json<Value>(method: string, path: string, body?: object): Promise<Answer<Value>> {
    const answer = await this.#call(method, path, body);
    if (!answer.ok) return answer;
    try {
      return { ok: true, value: (await answer.value.json()) as Value };
    } catch (error) {
      return { ok: false, problem: unreachable(error) };
    }
  }

  async #text(path: string): Promise<Answer<string>> {
    const answer = await this.#call('GET', path);
    if (!answer.ok) return answer;
    try {
      return { ok: true, value: await answer.value.text() };
    } catch (error) {
      return { ok: false, problem: unreachable(error) };
    }
  }

  async #call(method: string, path: string, body?: object): Promise<Answer<Response>> {
    const token = await this.#sessionToken();
    if (token === null) return { ok: false, problem: { kind: 'unauthenticated', message: '' } };
    const headers: Record<string, string> = { [sessionHeader]: token };
    if (body !== undefined) headers['content-type'] = 'application/json';
    try {
      const response = await fetch(path, {
        method,
        headers,
        cache: 'no-store',
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return response.ok ? { ok: true, value: response } : { ok: false, problem: await problemOf(response) };
    } catch (error) {
      return { ok: false, problem: unreachable(error) };
    }
  }
}

function map<From, To>(answer: Answer<From>, change: (value: From) => To): Answer<To> {
  return answer.ok ? { ok: true, value: change(answer.value) } : answer;
}

function unreachable(error: unknown): ServerProblem {
  return { kind: 'unreachable', message: error instanceof Error ? error.message : String(error) };
}

/** The problem the server tells, or one made from the status when something in between answered. */
async function problemOf(response: Response): Promise<ServerProblem> {
  const fallback: ServerProblem =
    response.status === 401
      ? { kind: 'unauthenticated', message: response.statusText }
      : { kind: 'unreachable', message: `${response.status} ${response.statusText}` };
  try {
    const body: unknown = await response.json();
    return isProblem(body) ? body : fallback;
  } catch {
    return fallback;
  }
}

function isProblem(body: unknown): body is ServerProblem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'kind' in body &&
    typeof body.kind === 'string' &&
    'message' in body &&
    typeof body.message === 'string'
  );
}
