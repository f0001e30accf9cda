// SPDX-License-Identifier: Apache-2.0
import { goQuote } from './go/quote';

const inNames = /[%&*$#@!\\/:?"<>;'|]/;
/** Datastore paths may hold `/` and `:`. */
const inDatastorePaths = /[%&*$#@!\\?"<>;'|]/;

/** The engine's words about the first character it does not take in a name, or in a datastore path; null when all fit. */
export function unsupportedCharacter(text: string, where: 'name' | 'datastore'): string | null {
  const found = (where === 'name' ? inNames : inDatastorePaths).exec(text)?.[0];
  return found === undefined ? null : `unsupported character ${goQuote(found)} in ${goQuote(text)}`;
}

/** Most bytes of UTF-8 a VCH's name may have. */
export const longestName = 31;

/** Length in bytes of UTF-8, as Go counts it. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
