// SPDX-License-Identifier: Apache-2.0
import type { ServerProblem } from '../../src/domain/plugin-api';

/** What was asked for, or why not. Nothing on the way to an answer throws. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ServerProblem };

export function succeeded<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(problem: ServerProblem): { readonly ok: false; readonly problem: ServerProblem } {
  return { ok: false, problem };
}
