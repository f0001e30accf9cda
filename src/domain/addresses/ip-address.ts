// SPDX-License-Identifier: Apache-2.0
import { areDigits, isDigit, isHexDigit, parseWhole, type Cursor } from './cursor';
import { readIpv4 } from './ipv4';
import { ipv6Text, readIpv6 } from './ipv6';
import type { Parsed } from './problem';

/** An IPv4 or IPv6 address as a number. Two addresses are the same when version and value are. */
export interface IpAddress {
  readonly version: 4 | 6;
  /** Unsigned, below 2^32 or 2^128. */
  readonly value: bigint;
}

/** Number of bits of an address: 32 or 128. */
export function addressBits(version: 4 | 6): 32 | 128 {
  return version === 4 ? 32 : 128;
}

/** Reads an address that stands where the cursor is: IPv6 when a colon comes before anything else but digits. */
export function readIpAddress(cursor: Cursor): Parsed<IpAddress> {
  const head = cursor.lookWhile(isHexDigit);
  const follows = cursor.text.charAt(cursor.position + head.length);
  const isIpv6 = follows === ':' || !areDigits(head);
  const start = cursor.position;
  const answer = isIpv6 ? readIpv6(cursor) : readIpv4(cursor);
  // `fe` alone is neither; the character that is no digit is the better thing to point at.
  if (!answer.ok && isIpv6 && follows !== ':') {
    cursor.position = start;
    cursor.takeWhile(isDigit);
    return cursor.unexpected();
  }
  return answer;
}

/** An IPv4 address (`10.1.0.1`, no leading zeros: RFC 6943 3.1.1) or an IPv6 address (RFC 4291 2.2, no zone). */
export function parseIpAddress(text: string): Parsed<IpAddress> {
  return parseWhole(text, readIpAddress);
}

/** Canonical text of an address: dotted decimal, or RFC 5952 (lower case, longest run of zeros as `::`). */
export function ipAddressText(address: IpAddress): string {
  if (address.version === 6) return ipv6Text(address.value);
  return [24n, 16n, 8n, 0n].map((shift) => (address.value >> shift) & 255n).join('.');
}

/** Whether two addresses are the same one. */
export function sameAddress(a: IpAddress, b: IpAddress): boolean {
  return a.version === b.version && a.value === b.value;
}
