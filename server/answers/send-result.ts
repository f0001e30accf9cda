// SPDX-License-Identifier: Apache-2.0
import type { Response } from 'express';
import type { ServerProblem } from '../../src/domain/plugin-api';
import type { Result } from './result';

/** Sends what was asked for as JSON, or the problem with the status that fits it. */
export function sendResult(response: Response, result: Result<object>): void {
  if (result.ok) {
    response.json(result.value);
  } else {
    sendProblem(response, result.problem);
  }
}

/** Sends a problem: its body is the same for every path of the API. */
export function sendProblem(response: Response, problem: ServerProblem, status = statusOf(problem)): void {
  response.status(status).json(problem);
}

/**
 * The vic-machine API's own 4xx are passed on, except 401: the operator's session is not to blame for them. Its 5xx
 * become 502, so that they are not mistaken for a failure of the plug-in server.
 */
function statusOf(problem: ServerProblem): number {
  switch (problem.kind) {
    case 'refused':
      return problem.status >= 400 && problem.status < 500 && problem.status !== 401 ? problem.status : 502;
    case 'connection-lost':
      return 502;
    case 'unreachable':
      return 503;
    case 'unauthenticated':
      return 401;
    case 'not-found':
      return 404;
    case 'bad-request':
      return 400;
  }
}
