// SPDX-License-Identifier: Apache-2.0
import { isDigit, parseWhole, type Cursor } from './cursor';
import { parsed, refused, type Parsed } from './problem';

/** Reads a run of digits as a port. */
export function readPort(cursor: Cursor): Parsed<number> {
  const start = cursor.position;
  const digits = cursor.takeWhile(isDigit);
  if (digits === '') return cursor.unexpected();
  const port = Number(digits);
  if (port > 65535) return refused('port-too-large', start);
  return port === 0 ? refused('port-zero', start) : parsed(port);
}

/** A TCP or UDP port, 1 to 65535. */
export function parsePort(text: string): Parsed<number> {
  return parseWhole(text, readPort);
}
