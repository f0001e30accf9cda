// SPDX-License-Identifier: Apache-2.0
import { isDigit, type Cursor } from './cursor';
import type { IpAddress } from './ip-address';
import { parsed, refused, type Parsed } from './problem';

/**
 * One number of a dotted address, 0 to 255. Leading zeros are refused: Go before 1.17 read them as decimal, later
 * versions refuse them, C libraries read them as octal.
 */
export function readOctet(cursor: Cursor): Parsed<bigint> {
  const start = cursor.position;
  const digits = cursor.takeWhile(isDigit);
  if (digits === '') return cursor.unexpected();
  if (digits.length > 1 && digits.startsWith('0')) return refused('octet-leading-zero', start);
  if (digits.length > 3 || Number(digits) > 255) return refused('octet-too-large', start);
  return parsed(BigInt(digits));
}

/** Four numbers with dots between them. */
export function readIpv4(cursor: Cursor): Parsed<IpAddress> {
  let value = 0n;
  for (let index = 0; index < 4; index++) {
    if (index > 0 && !cursor.skip('.')) {
      return cursor.atEnd || !isStray(cursor.next)
        ? refused('too-few-octets', cursor.position)
        : cursor.unexpected();
    }
    const octet = readOctet(cursor);
    if (!octet.ok) return octet;
    value = (value << 8n) | octet.value;
  }
  return parsed({ version: 4, value });
}

/** Whether a character is itself the mistake, rather than the sign that the address stopped too early. */
function isStray(character: string): boolean {
  return !['/', '-', ':', ']', ','].includes(character);
}
