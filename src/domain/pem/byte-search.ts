// SPDX-License-Identifier: Apache-2.0

export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;

/** The bytes of an ASCII text. */
export function asciiBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The text of some bytes, one character per byte. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let offset = 0; offset < bytes.length; offset += 4096) {
    parts.push(String.fromCharCode(...bytes.subarray(offset, offset + 4096)));
  }
  return parts.join('');
}

/** Whether the bytes at an offset are the wanted ones. */
export function startsWith(bytes: Uint8Array, wanted: Uint8Array, offset: number): boolean {
  if (offset < 0 || offset + wanted.length > bytes.length) return false;
  for (let index = 0; index < wanted.length; index++)
    if (bytes[offset + index] !== wanted[index]) return false;
  return true;
}

/** Every offset at which the wanted bytes start, ascending. One pass: it stays linear whatever the bytes are. */
export function offsetsOf(bytes: Uint8Array, wanted: Uint8Array): readonly number[] {
  const found: number[] = [];
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, wanted, at)) found.push(at);
  }
  return found;
}

/** The first of some ascending offsets that is not below a limit, or -1. */
export function firstFrom(offsets: readonly number[], limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return offsets[low] ?? -1;
}

/** Tells the line number (from 1) of ascending offsets; asks in any other order are answered from the start again. */
export function lineCounter(bytes: Uint8Array): (offset: number) => number {
  let line = 1;
  let position = 0;
  return (offset) => {
    if (offset < position) {
      line = 1;
      position = 0;
    }
    for (; position < offset; position++) {
      const byte = bytes[position];
      if (byte === lineFeed || (byte === carriageReturn && bytes[position + 1] !== lineFeed)) line++;
    }
    return line;
  };
}
