// SPDX-License-Identifier: Apache-2.0
import type { ServerProblem } from './plugin-api';

/** Whether the vic-machine server failed over a request: what it was asked about may be there all the same. */
export function isServerCrash(problem: ServerProblem): boolean {
  return problem.kind === 'refused' && problem.status >= 500;
}
