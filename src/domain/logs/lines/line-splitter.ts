// SPDX-License-Identifier: Apache-2.0

/** Bytes of a line that are kept; what a longer line has beyond them is passed over. */
export const longestLine = 8192;

/**
 * Is shown a line as a part of some bytes, without its line feed.
 *
 * @param isCut whether the line was longer than {@link longestLine}
 */
export type LineVisitor = (bytes: Uint8Array, start: number, end: number, isCut: boolean) => void;

/**
 * Cuts bytes that arrive in chunks into lines, without making a copy or a string of any: most lines say nothing that is
 * looked for. A line of any length needs no more memory than {@link longestLine}.
 */
export class LineSplitter {
  readonly #visit: LineVisitor;
  readonly #carry = new Uint8Array(longestLine);
  #carried = 0;
  #isCut = false;

  constructor(visit: LineVisitor) {
    this.#visit = visit;
  }

  push(chunk: Uint8Array): void {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      const isWhole = this.#carried === 0 && end - start <= longestLine;
      if (isWhole) this.#visit(chunk, start, end, false);
      else this.#finish(chunk, start, end);
      start = end + 1;
    }
    this.#keep(chunk, start, chunk.length);
  }

  /** Shows a last line that no line feed ended. */
  end(): void {
    if (this.#carried > 0) this.#finish(this.#carry, 0, 0);
  }

  #finish(chunk: Uint8Array, start: number, end: number): void {
    this.#keep(chunk, start, end);
    // A copy: visitors may look back at lines they were shown.
    const line = this.#carry.slice(0, this.#carried);
    this.#visit(line, 0, line.length, this.#isCut);
    this.#carried = 0;
    this.#isCut = false;
  }

  #keep(chunk: Uint8Array, start: number, end: number): void {
    const taken = Math.min(end - start, longestLine - this.#carried);
    this.#carry.set(chunk.subarray(start, start + taken), this.#carried);
    this.#carried += taken;
    if (taken < end - start) this.#isCut = true;
  }
}
