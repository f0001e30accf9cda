// SPDX-License-Identifier: Apache-2.0
import { sessionHeader } from '../../src/domain/plugin-api';
import { httpCall } from '../answers/http-call';
import { failed, type Result, succeeded } from '../answers/result';

/** The operator's vSphere session: whose it is, and single-use tickets that clone it. */
export interface VSphereSessions {
  /** The user of a session; 'unauthenticated' when there is none (any more). */
  user(session: string): Promise<Result<string>>;
  /** A fresh clone ticket for one vCenter. */
  cloneTicket(session: string, vCenterId: string): Promise<Result<string>>;
}

/** Sessions as vCenter Server itself keeps them, over its documented paths. */
export function vCenterSessions(vCenterUrl: string, authorities: string | null = null): VSphereSessions {
  const ask = async (method: 'GET' | 'POST', path: string, session: string, body: object | null) => {
    const outcome = await httpCall({
      method,
      url: new URL(path, vCenterUrl).href,
      headers: { Accept: 'application/json', [sessionHeader]: session },
      body: body && JSON.stringify(body),
      authorities,
      timeout: 20_000,
    });
    if (outcome.kind !== 'answer') {
      return failed({ kind: 'unreachable', message: `vCenter Server: ${outcome.reason}` });
    }
    if (outcome.status === 401) {
      return failed({ kind: 'unauthenticated', message: 'the vSphere session is gone' });
    }
    return outcome.status === 200
      ? succeeded(outcome.text)
      : failed({ kind: 'not-found', message: `vCenter Server answered ${outcome.status}` });
  };
  return {
    user: async (session) => textIn(await ask('GET', '/api/session', session, null), 'user'),
    cloneTicket: async (session, vCenterId) =>
      textIn(
        await ask('POST', '/api/ui/vcenter/session/clone-ticket', session, { vc_guid: vCenterId }),
        'session_clone_ticket',
      ),
  };
}

/** One text property of a JSON answer. */
function textIn(answer: Result<string>, property: string): Result<string> {
  if (!answer.ok) {
    return answer;
  }
  try {
    const body: unknown = JSON.parse(answer.value);
    const value: unknown =
      typeof body === 'object' && body !== null ? Reflect.get(body, property) : undefined;
    if (typeof value === 'string') {
      return succeeded(value);
    }
  } catch {
    // Not JSON: told below like any other answer that makes no sense.
  }
  return failed({ kind: 'unreachable', message: 'vCenter Server gave an answer that makes no sense' });
}
