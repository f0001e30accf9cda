// SPDX-License-Identifier: Apache-2.0
import type { ServerProblem } from '../../domain/plugin-api';

/** Something asked of the server: on its way, here, or not to be had. */
export type Load<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: ServerProblem }
  | { readonly state: 'loaded'; readonly value: Value };

export const loading: Load<never> = { state: 'loading' };

/** What a call came to, as a state to show. */
export function loadOf<Value>(
  answer:
    { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: ServerProblem },
): Load<Value> {
  return answer.ok ? { state: 'loaded', value: answer.value } : { state: 'failed', problem: answer.problem };
}
