// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../archives/archive-event';
import { GzipMember } from './gzip-member';
import type { InflateEnd, Inflater } from './inflate';
import { joined } from './joined';

const none: Bytes = new Uint8Array();

/** Zeros at the end that may belong to the last member: an empty block, CRC32 and ISIZE, all of them zero. */
const mostOwnZeros = 16;

/** Zeros that are written at a time. */
const zerosAtOnce = 65_536;

/**
 * Unpacks a gzip file of one or several members (RFC 1952 2.2), as log rotation makes them by appending, and passes over
 * zeros behind the last one, as `gzip` does: they fill up blocks of tapes and disks.
 *
 * The platform does not say where a member ends, it only refuses the byte behind it. So every byte that may be the
 * first behind a member is written alone: the platform looks at it when everything before was taken, and when it refuses
 * it and the sizes agree, the member ended there. Where nothing is refused, nothing has happened. (Node unpacks all
 * members by itself.)
 */
export class GzipMembers implements Inflater {
  readonly #take: (bytes: Bytes) => Promise<void>;
  #member: GzipMember;
  #isDamaged = false;
  /** The last bytes, when the beginning of a member may have been cut there. */
  #held = none;
  /** Zeros behind them that were not written yet: as long as nothing else follows they may be no data. */
  #zeros = 0;

  /** @param take is given the unpacked bytes; the next wait until it has settled */
  constructor(take: (bytes: Bytes) => Promise<void>) {
    this.#take = take;
    this.#member = new GzipMember(take);
  }

  async write(bytes: Bytes): Promise<boolean> {
    const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
    if (end > 0) {
      await this.#writeZeros();
      await this.#writeMembers(joined(this.#held, bytes.subarray(0, end)));
    }
    if (end < bytes.length) {
      await this.#write(this.#held);
      this.#held = none;
      this.#zeros += bytes.length - end;
    }
    return !this.#isDamaged;
  }

  async end(): Promise<InflateEnd> {
    if (this.#held.length > 0) await this.#writeFirst();
    await this.#write(this.#held.subarray(1));
    for (let own = 0; own < mostOwnZeros && this.#zeros > 0; own++) {
      if (await this.#isBehindMember(0)) return 'complete';
      this.#zeros -= 1;
    }
    await this.#writeZeros();
    const end = await this.#member.end();
    return this.#isDamaged ? 'damaged' : end;
  }

  async #writeMembers(bytes: Bytes): Promise<void> {
    const end = beginningOfMember(bytes);
    let written = 0;
    // The first byte of a member is behind none.
    for (
      let at = memberAt(bytes, this.#member.isBegun ? 0 : 1);
      at !== -1 && at < end;
      at = memberAt(bytes, at + 1)
    ) {
      await this.#write(bytes.subarray(written, at));
      await this.#writeFirst();
      written = at + 1;
    }
    await this.#write(bytes.subarray(written, end));
    this.#held = bytes.slice(end);
  }

  /** Writes what may be the first byte of a member: of the next one when the one before is whole. */
  async #writeFirst(): Promise<void> {
    if (!(await this.#isBehindMember(0x1f))) return;
    this.#member = new GzipMember(this.#take);
    await this.#write(Uint8Array.of(0x1f));
  }

  /** Writes a byte alone; tells whether it was refused because the member before it is whole. */
  async #isBehindMember(byte: number): Promise<boolean> {
    if (this.#isDamaged || (await this.#member.write(Uint8Array.of(byte)))) return false;
    this.#isDamaged = !this.#member.isWhole;
    return !this.#isDamaged;
  }

  async #writeZeros(): Promise<void> {
    for (; this.#zeros > 0; this.#zeros -= Math.min(this.#zeros, zerosAtOnce)) {
      await this.#write(new Uint8Array(Math.min(this.#zeros, zerosAtOnce)));
    }
  }

  async #write(bytes: Bytes): Promise<void> {
    if (this.#isDamaged || bytes.length === 0) return;
    this.#isDamaged = !(await this.#member.write(bytes));
  }
}

/** Where the next member may begin, by its first three bytes (ID1, ID2, CM); -1 when nowhere. */
function memberAt(bytes: Bytes, from: number): number {
  for (let at = bytes.indexOf(0x1f, from); at !== -1; at = bytes.indexOf(0x1f, at + 1)) {
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8) return at;
  }
  return -1;
}

/** Where bytes end in what may be the first one or two of a member; their length when they do not. */
function beginningOfMember(bytes: Bytes): number {
  const { length } = bytes;
  if (bytes[length - 1] === 0x1f) return length - 1;
  return bytes[length - 2] === 0x1f && bytes[length - 1] === 0x8b ? length - 2 : length;
}
