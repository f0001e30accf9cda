// SPDX-License-Identifier: Apache-2.0
import { decodeBase64 } from './base64';
import {
  asciiBytes,
  carriageReturn,
  firstFrom,
  latin1,
  lineCounter,
  lineFeed,
  offsetsOf,
  startsWith,
} from './byte-search';
import type { PemBlock } from './pem-block';

/** How Go's `encoding/pem` treats text after an END on the same line: Go 1.8 ignored it, later ones drop the block. */
export type TextAfterEnd = 'ignored' | 'refused';

const begin = asciiBytes('-----BEGIN ');
const beginOnNewLine = asciiBytes('\n-----BEGIN ');
const end = asciiBytes('-----END ');
const endOnNewLine = asciiBytes('\n-----END ');
const dashes = asciiBytes('-----');
const colon = 0x3a;
/** More headers than any program writes are counted, not kept. */
const mostHeaders = 50;

/**
 * The blocks that Go's `encoding/pem.Decode`, called until it finds nothing more, sees in a file. This decides what a
 * VCH and a Docker client load: a BOM, indentation or glued blocks make a block invisible without an error.
 */
export function readPemAsGo(bytes: Uint8Array, textAfterEnd: TextAfterEnd = 'refused'): readonly PemBlock[] {
  const begins = offsetsOf(bytes, beginOnNewLine);
  const ends = offsetsOf(bytes, endOnNewLine);
  const lineOf = lineCounter(bytes);
  const blocks: PemBlock[] = [];
  // BEGIN counts at the very start of what is left, or after a line feed.
  let position = 0;
  while (position < bytes.length) {
    const atOnce = startsWith(bytes, begin, position);
    const found = atOnce ? position - 1 : firstFrom(begins, position);
    if (!atOnce && found < 0) break;
    const offset = found + 1;
    const typeLine = lineAt(bytes, offset + begin.length);
    position = typeLine.next;
    if (!endsWithDashes(bytes, typeLine)) continue;
    const label = bytes.subarray(typeLine.start, typeLine.end - dashes.length);

    const headers = new Map<string, string>();
    for (let line = headerAt(bytes, position); line !== null; line = headerAt(bytes, position)) {
      if (headers.size < mostHeaders) headers.set(...headerIn(bytes, line));
      position = line.next;
    }
    if (position >= bytes.length) break;

    const endAtOnce = headers.size === 0 && startsWith(bytes, end, position);
    const endOffset = endAtOnce ? position : firstFrom(ends, position);
    if (endOffset < 0) continue;
    const trailer = endOffset + (endAtOnce ? end.length : endOnNewLine.length);
    if (!startsWith(bytes, label, trailer) || !startsWith(bytes, dashes, trailer + label.length)) continue;
    const restOfLine = lineAt(bytes, trailer + label.length + dashes.length);
    if (textAfterEnd === 'refused' && restOfLine.end > restOfLine.start) continue;
    const content = decodeBase64(bytes, position, endOffset);
    if (content === null) continue;
    blocks.push({ label: latin1(label), bytes: content, headers, line: lineOf(offset), offset });
    position = restOfLine.next;
  }
  return blocks;
}

interface Line {
  readonly start: number;
  /** Where it ends without spaces, tabs and its line end. */
  readonly end: number;
  readonly next: number;
}

function lineAt(bytes: Uint8Array, start: number): Line {
  const feed = bytes.indexOf(lineFeed, start);
  let end = feed < 0 ? bytes.length : feed;
  const next = feed < 0 ? bytes.length : feed + 1;
  if (feed > start && bytes[feed - 1] === carriageReturn) end--;
  while (end > start && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0x09)) end--;
  return { start, end, next };
}

function endsWithDashes(bytes: Uint8Array, line: Line): boolean {
  return line.end - line.start >= dashes.length && startsWith(bytes, dashes, line.end - dashes.length);
}

/** The line at a position when it is a header: when it has a colon. */
function headerAt(bytes: Uint8Array, position: number): Line | null {
  if (position >= bytes.length) return null;
  const line = lineAt(bytes, position);
  return bytes.subarray(line.start, line.end).includes(colon) ? line : null;
}

function headerIn(bytes: Uint8Array, { start, end }: Line): [name: string, value: string] {
  const text = latin1(bytes.subarray(start, end));
  const separator = text.indexOf(':');
  return [text.slice(0, separator).trim(), text.slice(separator + 1).trim()];
}
