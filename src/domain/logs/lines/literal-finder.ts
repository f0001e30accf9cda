// SPDX-License-Identifier: Apache-2.0

/**
 * Tells whether bytes hold any of some ASCII texts, without decoding them (Wu and Manber, “A fast algorithm for
 * multi-pattern searching”, 1994): two bytes tell how far the next place is at which a text could end, so most bytes
 * are never looked at.
 */
export class LiteralFinder {
  /** Texts by the two bytes that end their first {@link #window} bytes. */
  readonly #endings = new Map<number, Uint8Array[]>();
  /** Length of the shortest text: no text is recognised by more of its bytes. */
  readonly #window: number;
  /** How many bytes to go on from two bytes. */
  readonly #shift = new Uint8Array(0x10000);

  /** @param literals each two characters at least; the longer the shortest is, the quicker */
  constructor(literals: readonly string[]) {
    const texts = literals.map((literal) => new TextEncoder().encode(literal));
    this.#window = Math.min(255, ...texts.map(({ length }) => length));
    this.#shift.fill(this.#window - 1);
    for (const text of texts) {
      for (let last = 1; last < this.#window; last++) {
        const pair = pairBefore(text, last + 1);
        this.#shift[pair] = Math.min(this.#shift[pair] ?? 0, this.#window - 1 - last);
      }
      const ending = pairBefore(text, this.#window);
      this.#endings.set(ending, [...(this.#endings.get(ending) ?? []), text]);
    }
  }

  /** Whether a text stands between two places. */
  isIn(bytes: Uint8Array, start: number, end: number): boolean {
    const shift = this.#shift;
    let last = start + this.#window - 1;
    while (last < end) {
      const pair = pairBefore(bytes, last + 1);
      const step = shift[pair] ?? 0;
      if (step > 0) last += step;
      else if (this.#isAt(pair, bytes, last - this.#window + 1, end)) return true;
      else last += 1;
    }
    return false;
  }

  #isAt(pair: number, bytes: Uint8Array, at: number, end: number): boolean {
    for (const text of this.#endings.get(pair) ?? []) {
      let same = 0;
      while (same < text.length && at + same < end && bytes[at + same] === text[same]) same += 1;
      if (same === text.length) return true;
    }
    return false;
  }
}

/** The two bytes before a place, as one number. */
function pairBefore(bytes: Uint8Array, place: number): number {
  return ((bytes[place - 2] ?? 0) << 8) | (bytes[place - 1] ?? 0);
}
