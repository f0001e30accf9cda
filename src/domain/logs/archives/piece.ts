// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './archive-event';

/** A piece of known length, gathered from chunks that end anywhere. */
export class Piece {
  readonly bytes: Bytes;
  #filled = 0;

  /** @param length bytes */
  constructor(length: number) {
    this.bytes = new Uint8Array(length);
  }

  /** Whether all of it is here. */
  get isComplete(): boolean {
    return this.#filled === this.bytes.length;
  }

  /** Whether some of it is here. */
  get isBegun(): boolean {
    return this.#filled > 0;
  }

  /** Takes what is missing from a chunk, and tells how many bytes that were. */
  take(chunk: Uint8Array, from: number): number {
    const taken = Math.min(this.bytes.length - this.#filled, chunk.length - from);
    this.bytes.set(chunk.subarray(from, from + taken), this.#filled);
    this.#filled += taken;
    return taken;
  }
}
