// SPDX-License-Identifier: Apache-2.0

/** Why a text is not a number that an option takes. */
export type NumberProblem = 'not-whole' | 'too-small' | 'too-large';

/** Largest number taken: beyond it JavaScript, and so the request body, would round. */
const largest = Number.MAX_SAFE_INTEGER;

/** A text as a whole number of at least the lowest one, in decimal digits only. */
export function parseWholeNumber(
  text: string,
  lowest: number,
): { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: NumberProblem } {
  const digits = text !== '' && text.split('').every((character) => character >= '0' && character <= '9');
  if (!digits) return { ok: false, problem: 'not-whole' };
  const value = Number(text);
  if (value > largest) return { ok: false, problem: 'too-large' };
  return value < lowest ? { ok: false, problem: 'too-small' } : { ok: true, value };
}
