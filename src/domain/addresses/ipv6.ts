// SPDX-License-Identifier: Apache-2.0
import { areDigits, isHexDigit, type Cursor } from './cursor';
import type { IpAddress } from './ip-address';
import { readIpv4 } from './ipv4';
import { parsed, refused, type Parsed } from './problem';

const groupCount = 8;

/** Groups of 16 bits with colons between them, one `::` for a run of zeros, IPv4 form for the last 32 bits. */
export function readIpv6(cursor: Cursor): Parsed<IpAddress> {
  const groups: bigint[] = [];
  /** How many groups stand before the `::`. */
  let compressedAt: number | null = cursor.skip('::') ? 0 : null;
  let expectsGroup = compressedAt === null;

  while (expectsGroup || isHexDigit(cursor.next)) {
    const start = cursor.position;
    if (groups.length === groupCount) return refused('too-many-groups', start);
    const digits = cursor.lookWhile(isHexDigit);
    if (digits === '') return cursor.sees(':') ? refused('unexpected-character', start) : cursor.unexpected();
    if (cursor.text.charAt(start + digits.length) === '.' && areDigits(digits)) {
      if (groups.length > groupCount - 2) return refused('too-many-groups', start);
      const last = readIpv4(cursor);
      if (!last.ok) return last;
      groups.push(last.value.value >> 16n, last.value.value & 0xffffn);
      break;
    }
    if (digits.length > 4) return refused('group-too-long', start);
    cursor.position += digits.length;
    groups.push(BigInt(`0x${digits}`));

    const separator = cursor.position;
    if (cursor.skip('::')) {
      if (compressedAt !== null) return refused('second-compression', separator);
      compressedAt = groups.length;
      expectsGroup = false;
    } else {
      expectsGroup = cursor.skip(':');
      if (!expectsGroup) break;
    }
  }
  if (cursor.sees('%')) return refused('zone', cursor.position);
  if (cursor.sees('::')) return refused('second-compression', cursor.position);
  return assemble(groups, compressedAt, cursor.position);
}

function assemble(groups: readonly bigint[], compressedAt: number | null, end: number): Parsed<IpAddress> {
  if (compressedAt === null && groups.length < groupCount) return refused('too-few-groups', end);
  if (compressedAt !== null && groups.length === groupCount) return refused('too-many-groups', end);
  const before = compressedAt ?? groupCount;
  const zeros = Array.from({ length: groupCount - groups.length }, () => 0n);
  const all = [...groups.slice(0, before), ...zeros, ...groups.slice(before)];
  return parsed({ version: 6, value: all.reduce((value, group) => (value << 16n) | group, 0n) });
}

/** RFC 5952: lower case, no leading zeros, the first of the longest runs of two or more zero groups as `::`. */
export function ipv6Text(value: bigint): string {
  const groups = Array.from(
    { length: groupCount },
    (_, index) => (value >> BigInt(112 - 16 * index)) & 0xffffn,
  );
  let runStart = 0;
  let runLength = 0;
  for (let start = 0; start < groupCount; start++) {
    let length = 0;
    while (groups[start + length] === 0n) length++;
    if (length > runLength) [runStart, runLength] = [start, length];
  }
  const text = (part: readonly bigint[]) => part.map((group) => group.toString(16)).join(':');
  if (runLength < 2) return text(groups);
  return `${text(groups.slice(0, runStart))}::${text(groups.slice(runStart + runLength))}`;
}
