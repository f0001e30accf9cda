// SPDX-License-Identifier: Apache-2.0
import { derTag } from './der-tag';

/** One DER element: its tag, its content, and both with the header as they stand in the file. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly raw: Uint8Array<ArrayBuffer>;
}

/** A BIT STRING (X.690 8.6): its bytes and how many bits of the last one do not belong to it. */
export interface BitString {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly unusedBits: number;
}

/** The bits of a BIT STRING as a number: leading zero bits instead of unused ones at the end. */
export function rightAligned({ bytes, unusedBits }: BitString): Uint8Array<ArrayBuffer> {
  if (unusedBits === 0) return bytes;
  return bytes.map((byte, index) => ((bytes[index - 1] ?? 0) << (8 - unusedBits)) | (byte >> unusedBits));
}

/**
 * Walks over neighbouring DER elements (X.690): single-byte tags, definite and minimal lengths of at most four bytes.
 * Every method answers null, and stays where it is, when the next element is something else or is cut off. It never
 * descends by itself, so hostile nesting costs nothing.
 */
export class DerReader {
  private position = 0;

  constructor(private readonly bytes: Uint8Array<ArrayBuffer>) {}

  /** Whether nothing is left. */
  get atEnd(): boolean {
    return this.position >= this.bytes.length;
  }

  /** Whether the next element has this tag. */
  nextIs(tag: number): boolean {
    return this.bytes[this.position] === tag;
  }

  /** The next element, whatever it is. */
  any(): DerElement | null {
    const { bytes, position } = this;
    const tag = bytes[position];
    const first = bytes[position + 1];
    if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return null;
    let length = first;
    let start = position + 2;
    if (first >= 0x80) {
      const count = first & 0x7f;
      if (count === 0 || count > 4 || start + count > bytes.length) return null;
      length = 0;
      for (let index = 0; index < count; index++) length = length * 256 + (bytes[start + index] ?? 0);
      if (length < 0x80 || length < 256 ** (count - 1)) return null;
      start += count;
    }
    const end = start + length;
    if (end > bytes.length) return null;
    this.position = end;
    return { tag, content: bytes.subarray(start, end), raw: bytes.subarray(position, end) };
  }

  /** The next element when it has this tag. */
  element(tag: number): DerElement | null {
    return this.nextIs(tag) ? this.any() : null;
  }

  /** A reader for the content of the next element when it has this tag. */
  inside(tag: number): DerReader | null {
    const element = this.element(tag);
    return element === null ? null : new DerReader(element.content);
  }

  /** Content of an INTEGER in its minimal form: big-endian two's complement. */
  integer(): Uint8Array<ArrayBuffer> | null {
    const start = this.position;
    const content = this.element(derTag.integer)?.content;
    if (content !== undefined && isMinimalInteger(content)) return content;
    this.position = start;
    return null;
  }

  /** An INTEGER that a JavaScript number holds exactly (at most 48 bits). */
  smallInteger(): number | null {
    const start = this.position;
    const content = this.integer();
    if (content !== null && content.length <= 6) {
      const magnitude = content.reduce((value, byte) => value * 256 + byte, 0);
      return (content[0] ?? 0) >= 0x80 ? magnitude - 256 ** content.length : magnitude;
    }
    this.position = start;
    return null;
  }

  /** A BOOLEAN in its DER form: 00 or FF (X.690 11.1). */
  boolean(): boolean | null {
    const start = this.position;
    const content = this.element(derTag.boolean)?.content;
    if (content?.length === 1 && (content[0] === 0 || content[0] === 0xff)) return content[0] === 0xff;
    this.position = start;
    return null;
  }

  /** A BIT STRING whose unused bits are zero. */
  bitString(): BitString | null {
    const start = this.position;
    const content = this.element(derTag.bitString)?.content;
    const unusedBits = content?.[0];
    if (content !== undefined && unusedBits !== undefined && unusedBits <= 7) {
      const bytes = content.subarray(1);
      const last = bytes[bytes.length - 1];
      const clean = last === undefined ? unusedBits === 0 : (last & ((1 << unusedBits) - 1)) === 0;
      if (clean) return { bytes, unusedBits };
    }
    this.position = start;
    return null;
  }

  /** An OBJECT IDENTIFIER in dotted form. */
  objectIdentifier(): string | null {
    const start = this.position;
    const content = this.element(derTag.objectIdentifier)?.content;
    const dotted = content === undefined ? null : dottedIdentifier(content);
    if (dotted === null) this.position = start;
    return dotted;
  }
}

function isMinimalInteger(content: Uint8Array): boolean {
  const [first, second] = content;
  if (first === undefined) return false;
  if (second === undefined) return true;
  return !((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80));
}

/** X.690 8.19; arcs above 31 bits are refused, as Go does. */
function dottedIdentifier(content: Uint8Array): string | null {
  const arcs: number[] = [];
  let value = 0;
  let length = 0;
  for (const byte of content) {
    if (length === 0 && byte === 0x80) return null;
    value = value * 128 + (byte & 0x7f);
    length++;
    if (length > 5 || value > 0x7fffffff) return null;
    if (byte >= 0x80) continue;
    if (arcs.length === 0) {
      const first = Math.min(2, Math.floor(value / 40));
      arcs.push(first, value - 40 * first);
    } else arcs.push(value);
    value = 0;
    length = 0;
  }
  return arcs.length === 0 || length > 0 ? null : arcs.join('.');
}
