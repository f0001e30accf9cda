// SPDX-License-Identifier: Apache-2.0
import type { AddressRange } from './address-range';
import type { Cidr } from './cidr';
import { containsRange, rangeOfNetwork, rangeSize } from './containment';
import { addressBits } from './ip-address';

/**
 * The CIDR block that has exactly the addresses of the range, or null when there is none. iptables takes such a block
 * as a source, not a range from one address to another.
 */
export function exactBlock(range: AddressRange): Cidr | null {
  const block = enclosingBlock(range);
  return rangeSize(rangeOfNetwork(block)) === rangeSize(range) ? block : null;
}

/** Whether the range has exactly the addresses of one CIDR block. */
export function isOneBlock(range: AddressRange): boolean {
  return exactBlock(range) !== null;
}

/** The smallest CIDR block that has all addresses of the range. */
export function enclosingBlock(range: AddressRange): Cidr {
  let differing = range.first.value ^ range.last.value;
  let hostBits = 0;
  for (; differing > 0n; differing >>= 1n) hostBits++;
  return blockAt(range, range.first.value, hostBits);
}

/** The largest CIDR block with no address outside the range; the first of them when there are several. */
export function largestBlockInside(range: AddressRange): Cidr {
  const { version, value } = range.first;
  for (let hostBits = addressBits(version) as number; hostBits > 0; hostBits--) {
    const size = 1n << BigInt(hostBits);
    const start = ((value + size - 1n) / size) * size;
    if (start + size - 1n > range.last.value) continue;
    const block = blockAt(range, start, hostBits);
    if (containsRange(range, rangeOfNetwork(block))) return block;
  }
  return blockAt(range, value, 0);
}

function blockAt(range: AddressRange, value: bigint, hostBits: number): Cidr {
  const { version } = range.first;
  const size = 1n << BigInt(hostBits);
  return {
    address: { version, value: value - (value % size) },
    prefixLength: addressBits(version) - hostBits,
  };
}
