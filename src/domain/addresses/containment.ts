// SPDX-License-Identifier: Apache-2.0
import type { AddressRange } from './address-range';
import { firstAddress, lastAddress, type Cidr } from './cidr';
import type { IpAddress } from './ip-address';

/** All addresses of the network a CIDR is in, whatever its host bits. */
export function rangeOfNetwork(cidr: Cidr): AddressRange {
  return { first: firstAddress(cidr), last: lastAddress(cidr) };
}

/** Whether an address is one of the range. */
export function containsAddress(range: AddressRange, address: IpAddress): boolean {
  return (
    range.first.version === address.version &&
    range.first.value <= address.value &&
    address.value <= range.last.value
  );
}

/** Whether all of the inner range lies in the outer one. */
export function containsRange(outer: AddressRange, inner: AddressRange): boolean {
  return containsAddress(outer, inner.first) && containsAddress(outer, inner.last);
}

/** Whether two ranges have an address in common. */
export function rangesOverlap(a: AddressRange, b: AddressRange): boolean {
  return (
    a.first.version === b.first.version && a.first.value <= b.last.value && b.first.value <= a.last.value
  );
}

/** How many addresses a range has. */
export function rangeSize(range: AddressRange): bigint {
  return range.last.value - range.first.value + 1n;
}

/** The parts of the outer range that are not in the inner one: none, one, or one on each side. */
export function rangesAround(outer: AddressRange, inner: AddressRange): readonly AddressRange[] {
  const { version } = outer.first;
  const parts: AddressRange[] = [];
  if (outer.first.value < inner.first.value) {
    parts.push({ first: outer.first, last: { version, value: inner.first.value - 1n } });
  }
  if (inner.last.value < outer.last.value) {
    parts.push({ first: { version, value: inner.last.value + 1n }, last: outer.last });
  }
  return parts;
}
