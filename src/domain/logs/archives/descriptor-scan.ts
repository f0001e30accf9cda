// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './archive-event';
import { viewOf, zipSignature } from './zip-header';

/** Bytes after a place that are looked at: the longest descriptor and the signature behind it. */
const ahead = 28;

/** Bytes before a place that are looked at: the longest descriptor without a signature. */
const behind = 20;

/** What a chunk was: data, and whether the data ends in it. */
export interface ScannedData {
  readonly data: Bytes;
  /** The bytes behind the descriptor; null while the data goes on. */
  readonly rest: Bytes | null;
}

/**
 * Finds where the data of a file ends whose size the archive tells only afterwards, in a data descriptor (PKWARE
 * APPNOTE 4.3.9). A descriptor is one when the size in it is exactly the number of bytes before it, and the next record
 * follows: no chance agreement does both. It may have a signature or not, and 32-bit or 64-bit sizes.
 */
export class DescriptorScan {
  #held: Bytes = new Uint8Array();
  /** Bytes of data given out before those that are held. */
  #given = 0;
  /** How many of the held bytes were looked at. */
  #seen = 0;

  push(chunk: Bytes): ScannedData {
    const joined = new Uint8Array(this.#held.length + chunk.length);
    joined.set(this.#held);
    joined.set(chunk, this.#held.length);
    return this.#scan(joined, Math.max(0, joined.length - ahead + 1), false);
  }

  /** The last bytes: a descriptor may stand at the very end of a truncated archive. */
  end(): ScannedData {
    const scanned = this.#scan(this.#held, this.#held.length, true);
    return scanned.rest === null ? { data: this.#held, rest: null } : scanned;
  }

  #scan(bytes: Bytes, until: number, isLast: boolean): ScannedData {
    const view = viewOf(bytes);
    let at = bytes.indexOf(0x50, this.#seen);
    for (; at >= 0 && at < until; at = bytes.indexOf(0x50, at + 1)) {
      const found = descriptorAt(view, at, this.#given, isLast);
      if (found !== null) return { data: bytes.subarray(0, found.start), rest: bytes.subarray(found.end) };
    }
    const safe = Math.max(0, until - behind);
    this.#seen = Math.max(this.#seen, until) - safe;
    this.#held = bytes.slice(safe);
    this.#given += safe;
    return { data: bytes.subarray(0, safe), rest: null };
  }
}

/** Where a descriptor begins and ends that a signature at this place belongs to. */
function descriptorAt(
  view: DataView,
  at: number,
  given: number,
  isLast: boolean,
): { readonly start: number; readonly end: number } | null {
  const signature = u32(view, at);
  if (signature === zipSignature.descriptor) {
    const isSize32 = u32(view, at + 8) === (given + at) % 2 ** 32;
    const isSize64 = u64(view, at + 8) === BigInt(given + at);
    if (isSize32 && isRecord(view, at + 16, isLast)) return { start: at, end: at + 16 };
    if (isSize64 && isRecord(view, at + 24, isLast)) return { start: at, end: at + 24 };
    return null;
  }
  if (signature !== zipSignature.localFile && signature !== zipSignature.centralDirectory) return null;
  const size = given + at;
  if (size >= 12 && u32(view, at - 8) === (size - 12) % 2 ** 32) return { start: at - 12, end: at };
  if (size >= 20 && u64(view, at - 16) === BigInt(size - 20)) return { start: at - 20, end: at };
  return null;
}

/** Whether a file or the central directory begins here, or the archive was cut off here. */
function isRecord(view: DataView, at: number, isLast: boolean): boolean {
  const signature = u32(view, at);
  if (signature === null) return isLast && at <= view.byteLength;
  return signature === zipSignature.localFile || signature === zipSignature.centralDirectory;
}

function u32(view: DataView, at: number): number | null {
  return at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : null;
}

function u64(view: DataView, at: number): bigint | null {
  return at >= 0 && at + 8 <= view.byteLength ? view.getBigUint64(at, true) : null;
}
