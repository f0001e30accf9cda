// SPDX-License-Identifier: Apache-2.0

/** Why something could not be read, in the words of the program that would refuse it. */
export interface ReadingProblem {
  /** A Go error text where Go has one. Never key material. */
  readonly reason: string;
}

/** The answer of a reader. */
export type Reading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: ReadingProblem };

class Refusal extends Error {}

/** Gives up reading, from however deep; {@link attempt} turns it into an answer. Never leaves this area. */
export function refuse(reason: string): never {
  throw new Refusal(reason);
}

/** Runs a reader and answers with its value, or with what it gave up for. */
export function attempt<Value>(read: () => Value): Reading<Value> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: { reason: error.message } };
    throw error;
  }
}
