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
import type { PemBlock, PemDefect } from './pem-block';
import { asSingleBytes } from './text-encoding';

/** What a tolerant reader finds in a file. */
export interface PemReading {
  readonly blocks: readonly PemBlock[];
  /** What stricter readers would stumble over, in the order of the file. Empty for a file in order. */
  readonly defects: readonly PemDefect[];
  /** Whether reading stopped because there were more blocks than wanted. */
  readonly isCutOff: boolean;
}

const begin = asciiBytes('-----BEGIN ');
const end = asciiBytes('-----END ');
const dashes = asciiBytes('-----');
/** No label in use is half as long; the limit keeps a stray BEGIN from eating a file. */
const longestLabel = 100;
/** More headers than any program writes are passed over. */
const mostHeaders = 50;

/**
 * Reads a PEM file the way its author meant it: a BOM, UTF-16, indentation, text around the blocks, glued blocks and
 * old line ends are put up with, and reported. One pass, linear in the size of the file.
 *
 * @param mostBlocks stops after so many BEGIN lines
 */
export function readPem(file: Uint8Array, mostBlocks = Infinity): PemReading {
  const { bytes, encoding } = asSingleBytes(file);
  const begins = offsetsOf(bytes, begin);
  const ends = offsetsOf(bytes, end);
  const lineOf = lineCounter(bytes);
  const blocks: PemBlock[] = [];
  const defects: PemDefect[] = [];
  if (encoding === 'utf-16') defects.push({ code: 'utf-16', line: null });
  const defect = (code: PemDefect['code'], offset: number) => defects.push({ code, line: lineOf(offset) });

  let position = 0;
  for (let number = 0; number < begins.length; number++) {
    const offset = begins[number] ?? 0;
    if (offset < position) continue;
    if (blocks.length + defects.length >= mostBlocks) return { blocks, defects, isCutOff: true };
    const labelStart = offset + begin.length;
    const label = readLabel(bytes, labelStart);
    const bodyStart = labelStart + (label?.length ?? 0) + dashes.length;
    const endOffset = label === null ? -1 : firstFrom(ends, bodyStart);
    const nextBegin = begins[number + 1] ?? bytes.length;
    if (label === null || endOffset < 0 || endOffset > nextBegin) {
      defect('unterminated', offset);
      continue;
    }
    const endLabel = readLabel(bytes, endOffset + end.length);
    position = endOffset + end.length + (endLabel === null ? 0 : endLabel.length + dashes.length);
    const { headers, contentStart } = readHeaders(bytes, bodyStart, endOffset);
    const content = decodeBase64(bytes, contentStart, endOffset);
    if (content === null) {
      defect('damaged', offset);
      continue;
    }
    if (startsWithMark(bytes, offset)) defect('byte-order-mark', offset);
    else if (!standsAlone(bytes, offset, bodyStart) || !standsAlone(bytes, endOffset, position)) {
      defect('boundary-line', offset);
    } else if (usesCarriageReturnOnly(bytes, offset, bodyStart, position)) defect('line-ends', offset);
    else if (endLabel !== label) defect('end-label', offset);
    blocks.push({ label, bytes: content, headers, line: lineOf(offset), offset });
  }
  return { blocks, defects, isCutOff: false };
}

function readLabel(bytes: Uint8Array, start: number): string | null {
  for (let offset = start; offset <= start + longestLabel && offset < bytes.length; offset++) {
    const byte = bytes[offset];
    if (byte === lineFeed || byte === carriageReturn) return null;
    if (startsWith(bytes, dashes, offset)) return latin1(bytes.subarray(start, offset));
  }
  return null;
}

/** RFC 1421 headers: lines with a colon right after BEGIN, up to an empty line. */
function readHeaders(
  bytes: Uint8Array,
  start: number,
  end: number,
): { readonly headers: ReadonlyMap<string, string>; readonly contentStart: number } {
  const headers = new Map<string, string>();
  let position = start;
  for (;;) {
    while (position < end && isWhiteSpace(bytes[position])) position++;
    let lineEnd = position;
    while (lineEnd < end && bytes[lineEnd] !== lineFeed && bytes[lineEnd] !== carriageReturn) lineEnd++;
    const text = bytes.subarray(position, lineEnd);
    const separator = text.indexOf(0x3a);
    if (separator < 0) return { headers, contentStart: position };
    if (headers.size < mostHeaders)
      headers.set(latin1(text.subarray(0, separator)).trim(), latin1(text.subarray(separator + 1)).trim());
    position = lineEnd;
  }
}

function isWhiteSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === lineFeed || byte === carriageReturn;
}

function startsWithMark(bytes: Uint8Array, offset: number): boolean {
  return startsWith(bytes, Uint8Array.of(0xef, 0xbb, 0xbf), offset - 3);
}

/** Whether a boundary has its line for itself; white space after it is fine, before it is not. */
function standsAlone(bytes: Uint8Array, start: number, end: number): boolean {
  const before = bytes[start - 1];
  if (start > 0 && before !== lineFeed && before !== carriageReturn) return false;
  let after = end;
  while (bytes[after] === 0x20 || bytes[after] === 0x09) after++;
  return after >= bytes.length || bytes[after] === lineFeed || bytes[after] === carriageReturn;
}

function usesCarriageReturnOnly(bytes: Uint8Array, start: number, bodyStart: number, end: number): boolean {
  if (start > 0 && bytes[start - 1] === carriageReturn) return true;
  for (let offset = bodyStart; offset < end; offset++) {
    if (bytes[offset] === carriageReturn && bytes[offset + 1] === lineFeed) return false;
    if (bytes[offset] === carriageReturn) return true;
    if (bytes[offset] === lineFeed) return false;
  }
  return false;
}
