// SPDX-License-Identifier: Apache-2.0
import type { ArchiveEvent, ArchiveReader, Bytes } from './archive-event';
import { type PaxRecords, readPaxRecords } from './pax-records';
import { Piece } from './piece';
import { isZeroBlock, readTarHeader, tarBlock, text } from './tar-header';

/** Bytes of a long name or pax header that are believed; more is no name. */
const longestRecord = 65_536;

/** Headers about the next header: GNU tar’s long name, pax records. */
const recordTypes = ['L', 'x'];

/** Files: POSIX.1 pax, old tars, contiguous ones, GNU tar’s sparse ones (their pieces, without the holes). */
const fileTypes = ['0', '\0', '7', 'S'];

/** What the reader waits for. */
type State =
  | { readonly step: 'header' }
  | { readonly step: 'record'; readonly type: string; readonly record: Piece }
  | { readonly step: 'file'; readonly name: string }
  | { readonly step: 'passing-over' }
  | { readonly step: 'finished' };

/**
 * A tar archive as it arrives: ustar, with long names of GNU tar and pax. VCH Admin writes archives without the two
 * zero blocks at the end, so an end between two files is no problem. Archives appended to the first are read too, as
 * `tar --ignore-zeros` does; what else follows the zero blocks belongs to no archive.
 */
export class TarReader implements ArchiveReader {
  #state: State = { step: 'header' };
  /** Whether the zero blocks at the end of an archive have begun. */
  #isOver = false;
  #header = new Piece(tarBlock);
  /** Bytes of data still to come, then of padding. */
  #left = 0;
  #padding = 0;
  #next: PaxRecords = {};

  push(chunk: Bytes): readonly ArchiveEvent[] {
    const events: ArchiveEvent[] = [];
    let from = 0;
    while (from < chunk.length && this.#state.step !== 'finished') {
      from += this.#left > 0 ? this.#data(chunk, from, events) : this.#between(chunk, from, events);
    }
    return events;
  }

  end(): readonly ArchiveEvent[] {
    const isOpen = this.#left > 0;
    const events: ArchiveEvent[] = [];
    if (isOpen && this.#state.step === 'file') events.push({ kind: 'file-end' });
    if (isOpen || (this.#state.step !== 'finished' && !this.#isOver && this.#header.isBegun)) {
      const file = this.#state.step === 'file' ? this.#state.name : null;
      events.push({ kind: 'problem', problem: 'truncated', file });
    }
    this.#state = { step: 'finished' };
    return events;
  }

  #data(chunk: Bytes, from: number, events: ArchiveEvent[]): number {
    const state = this.#state;
    const taken = Math.min(this.#left, chunk.length - from);
    if (state.step === 'file') events.push({ kind: 'data', bytes: chunk.subarray(from, from + taken) });
    if (state.step === 'record') state.record.take(chunk.subarray(0, from + taken), from);
    this.#left -= taken;
    if (this.#left > 0) return taken;
    if (state.step === 'file') events.push({ kind: 'file-end' });
    if (state.step === 'record') this.#remember(state.type, state.record.bytes);
    this.#state = { step: 'header' };
    return taken;
  }

  /** Padding, then a header. */
  #between(chunk: Bytes, from: number, events: ArchiveEvent[]): number {
    if (this.#padding > 0) {
      const passed = Math.min(this.#padding, chunk.length - from);
      this.#padding -= passed;
      return passed;
    }
    const taken = this.#header.take(chunk, from);
    if (!this.#header.isComplete) return taken;
    const block = this.#header.bytes;
    this.#header = new Piece(tarBlock);
    this.#open(block, events);
    return taken;
  }

  #open(block: Bytes, events: ArchiveEvent[]): void {
    const header = readTarHeader(block);
    if (header === null && isZeroBlock(block)) {
      this.#isOver = true;
      return;
    }
    if (header === null) {
      if (!this.#isOver) events.push({ kind: 'problem', problem: 'damaged', file: null });
      this.#state = { step: 'finished' };
      return;
    }
    this.#isOver = false;
    const { type, size } = header;
    if (recordTypes.includes(type)) {
      this.#expect(size);
      if (size === 0) return;
      this.#state =
        size > longestRecord ? { step: 'passing-over' } : { step: 'record', type, record: new Piece(size) };
      return;
    }
    const { path = header.name, size: told = size } = this.#next;
    this.#next = {};
    const isFile = fileTypes.includes(type);
    this.#expect(isFile ? told : size);
    if (isFile) events.push({ kind: 'file', name: path, compression: 'none' });
    if (this.#left > 0) this.#state = isFile ? { step: 'file', name: path } : { step: 'passing-over' };
    else if (isFile) events.push({ kind: 'file-end' });
  }

  #expect(size: number): void {
    this.#left = size;
    this.#padding = (tarBlock - (size % tarBlock)) % tarBlock;
  }

  #remember(type: string, record: Uint8Array): void {
    this.#next =
      type === 'L' ? { ...this.#next, path: text(record) } : { ...this.#next, ...readPaxRecords(record) };
  }
}
