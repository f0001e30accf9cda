// SPDX-License-Identifier: Apache-2.0

interface Place {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** The last lines, as places in the bytes they came in: nearly none of them is ever read. */
export class RecentLines {
  readonly #places: (Place | undefined)[];
  #next = 0;

  constructor(count: number) {
    this.#places = Array.from({ length: count });
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    this.#places[this.#next] = { bytes, start, end };
    this.#next = (this.#next + 1) % this.#places.length;
  }

  /** The lines, the oldest first. */
  get texts(): readonly string[] {
    const decoder = new TextDecoder();
    const oldestFirst = [...this.#places.slice(this.#next), ...this.#places.slice(0, this.#next)];
    return oldestFirst.flatMap((place) =>
      place === undefined
        ? []
        : [decoder.decode(place.bytes.subarray(place.start, place.end)).replace(/\r$/, '')],
    );
  }
}
