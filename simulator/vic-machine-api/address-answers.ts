// SPDX-License-Identifier: Apache-2.0
import { isIPv4 } from 'node:net';

/** An address as the API gives it back: Go prints `<nil>` for what it could not read. */
export function addressAnswer(text: string): string {
  return isIPv4(text) ? text : '<nil>';
}

/**
 * A range as the API gives it back. Only what is a whole network survives: `10.1.0.32/28` and a dash range that is
 * one; every other dash range comes back as ''.
 */
export function rangeAnswer(text: string): string {
  const [first = '', last] = text.split('-');
  if (last === undefined) {
    return text;
  }
  const from = toNumber(first);
  const size = toNumber(last) - from + 1;
  const prefix = 32 - Math.log2(size);
  return Number.isInteger(prefix) && from % size === 0 ? `${first}/${prefix}` : '';
}

function toNumber(address: string): number {
  return address.split('.').reduce((value, part) => value * 256 + Number(part), 0);
}
