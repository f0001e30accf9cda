// SPDX-License-Identifier: Apache-2.0
import { derElement, joinBytes } from '../der';

type Bytes = Uint8Array<ArrayBuffer>;

const deepest = 32;

/**
 * Rewrites BER as DER as far as containers written by Windows need it: indefinite lengths become definite, OCTET STRINGs
 * in pieces become whole. Null when it is neither.
 */
export function berToDer(bytes: Uint8Array): Bytes | null {
  const element = readElement(bytes, 0, 0);
  return element?.der ?? null;
}

interface Element {
  readonly der: Bytes;
  readonly next: number;
}

function readElement(bytes: Uint8Array, start: number, depth: number): Element | null {
  const tag = bytes[start];
  const first = bytes[start + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || depth > deepest) return null;
  const isConstructed = (tag & 0x20) !== 0;
  if (first === 0x80) {
    return isConstructed ? readChildren(bytes, tag, start + 2, null, depth) : null;
  }
  const header = readLength(bytes, start + 1);
  if (header === null || header.content + header.length > bytes.length) return null;
  const end = header.content + header.length;
  if (isConstructed) return readChildren(bytes, tag, header.content, end, depth);
  return { der: derElement(tag, bytes.subarray(header.content, end)), next: end };
}

function readLength(
  bytes: Uint8Array,
  at: number,
): { readonly length: number; readonly content: number } | null {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { length: first, content: at + 1 };
  const count = first & 0x7f;
  if (count > 4) return null;
  let length = 0;
  for (let index = 0; index < count; index++) length = length * 256 + (bytes[at + 1 + index] ?? 0);
  return { length, content: at + 1 + count };
}

/** `end` null: up to the end-of-contents octets. */
function readChildren(
  bytes: Uint8Array,
  tag: number,
  start: number,
  end: number | null,
  depth: number,
): Element | null {
  const children: Bytes[] = [];
  let position = start;
  while (end === null ? bytes[position] !== 0 || bytes[position + 1] !== 0 : position < end) {
    const child = readElement(bytes, position, depth + 1);
    if (child === null) return null;
    children.push(child.der);
    position = child.next;
  }
  const next = end ?? position + 2;
  if (tag !== 0x24) return { der: derElement(tag, ...children), next };
  return { der: derElement(0x04, ...children.map(contentOf)), next };
}

function contentOf(der: Bytes): Bytes {
  const header = readLength(der, 1);
  return header === null ? joinBytes() : der.subarray(header.content);
}
