// SPDX-License-Identifier: Apache-2.0

/**
 * An address range `first-last` as the API gives it back: only one that is a whole network survives, as a CIDR; every
 * other comes back as ''.
 */
export function rangeAnswer(range: string): string {
  const [first = '', last = ''] = range.split('-');
  const from = toNumber(first);
  const size = toNumber(last) - from + 1;
  const prefix = 32 - Math.log2(size);
  return Number.isInteger(prefix) && from % size === 0 ? `${first}/${prefix}` : '';
}

function toNumber(address: string): number {
  return address.split('.').reduce((value, part) => value * 256 + Number(part), 0);
}
