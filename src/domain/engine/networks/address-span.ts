// SPDX-License-Identifier: Apache-2.0
import { compareBytes, ipText, parseIp, toV4, type GoIp } from '../go/ip';
import { parseGoCidr } from '../go/ip-net';
import { goAtoi } from '../../vic-machine';

/** A range of addresses as the engine holds it (`ip.Range`). */
export interface AddressSpan {
  readonly first: GoIp;
  readonly last: GoIp;
}

/**
 * The engine's `ip.ParseRange`: a CIDR (from the address as written to the end of its network), `a.b.c.d-e.f.g.h`, or the
 * short form `a.b.c.d-N`; null for anything else, a reversed range included.
 */
export function parseSpan(text: string): AddressSpan | null {
  const cidr = parseGoCidr(text);
  if (cidr !== null) {
    const first = toV4(cidr.ip) ?? cidr.ip;
    const last = first.map((byte, index) => byte | (~(cidr.network.mask[index] ?? 0) & 0xff));
    return { first, last };
  }
  const parts = text.split('-');
  const [firstText = '', lastText = ''] = parts;
  const first = parts.length === 2 ? parseIp(firstText) : null;
  if (first === null) return null;
  const last = parseIp(lastText) ?? shortEnd(first, lastText);
  return last === null || compareBytes(first, last) > 0 ? null : { first, last };
}

function shortEnd(first: GoIp, text: string): GoIp | null {
  const end = goAtoi(text);
  if (end === null || end <= (first[15] ?? 0) || end > 255) return null;
  // The engine makes an IPv4 address of it whatever the first one is.
  return [...Array<number>(10).fill(0), 0xff, 0xff, ...first.slice(12, 15), end];
}

/** `Range.Overlaps`, byte by byte: spans of different address lengths never overlap. */
export function spansOverlap(a: AddressSpan, b: AddressSpan): boolean {
  return (
    (compareBytes(a.first, b.first) <= 0 && compareBytes(b.first, a.last) <= 0) ||
    (compareBytes(a.first, b.last) <= 0 && compareBytes(b.first, a.last) <= 0)
  );
}

/** `first-last`. */
export function spanText(span: AddressSpan): string {
  return `${ipText(span.first)}-${ipText(span.last)}`;
}
