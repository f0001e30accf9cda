// SPDX-License-Identifier: Apache-2.0

/** Walks over bytes; every method answers null when there are not enough of them. */
export class ByteReader {
  #position = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get atEnd(): boolean {
    return this.#position >= this.bytes.length;
  }

  /** The next bytes. */
  take(count: number): Uint8Array | null {
    const end = this.#position + count;
    if (end > this.bytes.length) {
      return null;
    }
    const taken = this.bytes.subarray(this.#position, end);
    this.#position = end;
    return taken;
  }

  /** The next number, big end first. */
  uint(size: 1 | 2 | 3): number | null {
    const taken = this.take(size);
    return taken === null ? null : taken.reduce((value, byte) => value * 256 + byte, 0);
  }

  /** The bytes behind their length (RFC 5246 4.3). */
  vector(size: 1 | 2 | 3): Uint8Array | null {
    const start = this.#position;
    const length = this.uint(size);
    const content = length === null ? null : this.take(length);
    if (content === null) {
      this.#position = start;
    }
    return content;
  }

  /** All vectors up to the end; null when they do not end there. */
  vectors(size: 1 | 2 | 3): readonly Uint8Array[] | null {
    const found: Uint8Array[] = [];
    while (!this.atEnd) {
      const next = this.vector(size);
      if (next === null) {
        return null;
      }
      found.push(next);
    }
    return found;
  }
}
