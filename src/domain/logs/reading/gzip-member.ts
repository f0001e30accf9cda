// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../archives/archive-event';
import { type InflateEnd, startInflating } from './inflate';

/** One member of a gzip file: header, packed data, and how much they unpack to (RFC 1952 2.2 and 2.3). */
export class GzipMember {
  readonly #inflater;
  #isBegun = false;
  /** Bytes taken so far, modulo 2³². */
  #taken = 0;
  /** The last four bytes as a number, the first of them lowest: ISIZE when the member ends behind them. */
  #lastFour = 0;

  constructor(take: (bytes: Bytes) => Promise<void>) {
    this.#inflater = startInflating('gzip', async (bytes) => {
      this.#taken = (this.#taken + bytes.length) >>> 0;
      await take(bytes);
    });
  }

  /** Whether something was written. */
  get isBegun(): boolean {
    return this.#isBegun;
  }

  /** Whether the bytes of {@link write} that were accepted end as a whole member does: with the size of what was taken. */
  get isWhole(): boolean {
    return this.#lastFour === this.#taken;
  }

  /** Settles when these bytes may be followed by others; tells whether they were accepted. Never throws. */
  async write(bytes: Bytes): Promise<boolean> {
    this.#isBegun = true;
    if (!(await this.#inflater.write(bytes))) return false;
    for (const byte of bytes.subarray(-4)) this.#lastFour = ((this.#lastFour >>> 8) | (byte << 24)) >>> 0;
    return true;
  }

  /** Settles when the last bytes were taken. */
  end(): Promise<InflateEnd> {
    return this.#inflater.end();
  }
}
