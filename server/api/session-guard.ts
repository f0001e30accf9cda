// SPDX-License-Identifier: Apache-2.0
import type { RequestHandler, Response } from 'express';
import { sessionHeader } from '../../src/domain/plugin-api';
import { sendProblem } from '../answers/send-result';
import type { VSphereSessions } from '../vsphere/vsphere-sessions';

/** Who a request comes from, once {@link sessionGuard} has let it through. */
export interface Caller {
  /** Session token. Goes to vCenter and nowhere else. */
  readonly session: string;
  readonly user: string;
}

const callers = new WeakMap<object, Caller>();

/**
 * Lets only requests with a valid vSphere session through, and none that another site's page sends. The header is what
 * keeps those out: no page can send it to another origin without our leave, which we never give.
 */
export function sessionGuard(sessions: VSphereSessions): RequestHandler {
  return async (request, response: Response, next) => {
    const site = request.get('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin' && site !== 'none') {
      sendProblem(response, { kind: 'bad-request', message: 'requests from other sites are refused' }, 403);
      return;
    }
    const session = request.get(sessionHeader) ?? '';
    if (session === '') {
      sendProblem(response, { kind: 'unauthenticated', message: 'a vSphere session is needed' });
      return;
    }
    const user = await sessions.user(session);
    if (user.ok) {
      callers.set(request, { session, user: user.value });
      next();
    } else {
      sendProblem(response, user.problem);
    }
  };
}

/** Who a guarded request comes from. */
export function callerOf(request: object): Caller {
  const caller = callers.get(request);
  if (caller === undefined) {
    throw new Error('the request did not pass the session guard');
  }
  return caller;
}
