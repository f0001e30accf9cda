// SPDX-License-Identifier: Apache-2.0

/** Lets a few through at a time; the others wait in line. */
export class Gate {
  readonly #waiting: (() => void)[] = [];
  #inside = 0;

  constructor(private readonly width: number) {}

  /** Does a piece of work when it is its turn. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside >= this.width) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#inside++;
    }
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) {
        this.#inside--;
      } else {
        next();
      }
    }
  }
}
