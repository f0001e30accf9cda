// SPDX-License-Identifier: Apache-2.0
import type { ArchiveEvent, ArchiveProblem, ArchiveReader, Bytes } from './archive-event';
import { DescriptorScan } from './descriptor-scan';
import { Piece } from './piece';
import {
  type LocalHeader,
  localHeaderLength,
  readLocalHeader,
  viewOf,
  zip64CompressedSize,
  zipSignature,
} from './zip-header';

/** What the reader waits for. */
type State =
  | { readonly step: 'signature'; readonly piece: Piece }
  | { readonly step: 'header'; readonly piece: Piece }
  | { readonly step: 'names'; readonly header: LocalHeader; readonly piece: Piece }
  | { readonly step: 'data'; readonly file: string | null; left: number }
  | { readonly step: 'unsized-data'; readonly file: string | null; readonly scan: DescriptorScan }
  | { readonly step: 'finished' };

/**
 * A zip archive as it arrives, by its local file headers; the central directory at the end is not needed and not waited
 * for. Sizes may stand in the header, in a zip64 extra field, or behind the data.
 */
export class ZipReader implements ArchiveReader {
  #state: State = nextSignature();

  push(chunk: Bytes): readonly ArchiveEvent[] {
    const events: ArchiveEvent[] = [];
    let rest = chunk;
    while (rest.length > 0 && this.#state.step !== 'finished') rest = this.#step(this.#state, rest, events);
    return events;
  }

  end(): readonly ArchiveEvent[] {
    const state = this.#state;
    this.#state = { step: 'finished' };
    if (state.step === 'finished') return [];
    const events: ArchiveEvent[] = [];
    if (state.step === 'unsized-data') this.#give(state, state.scan.end().data, events);
    const file = state.step === 'unsized-data' || state.step === 'data' ? state.file : null;
    if (file !== null) events.push({ kind: 'file-end' });
    events.push({ kind: 'problem', problem: 'truncated', file });
    return events;
  }

  /** Takes what the state waits for, and gives back the bytes behind it. */
  #step(state: Exclude<State, { step: 'finished' }>, chunk: Bytes, events: ArchiveEvent[]): Bytes {
    if (state.step === 'data') {
      const taken = Math.min(state.left, chunk.length);
      this.#give(state, chunk.subarray(0, taken), events);
      state.left -= taken;
      if (state.left === 0) this.#close(state.file, events);
      return chunk.subarray(taken);
    }
    if (state.step === 'unsized-data') {
      const { data, rest } = state.scan.push(chunk);
      this.#give(state, data, events);
      if (rest === null) return new Uint8Array();
      this.#close(state.file, events);
      return rest;
    }
    const taken = state.piece.take(chunk, 0);
    if (state.piece.isComplete) this.#understand(state, events);
    return chunk.subarray(taken);
  }

  #give({ file }: { readonly file: string | null }, bytes: Bytes, events: ArchiveEvent[]): void {
    if (file !== null && bytes.length > 0) events.push({ kind: 'data', bytes });
  }

  #close(file: string | null, events: ArchiveEvent[]): void {
    if (file !== null) events.push({ kind: 'file-end' });
    this.#state = nextSignature();
  }

  #understand(state: Extract<State, { piece: Piece }>, events: ArchiveEvent[]): void {
    const { bytes } = state.piece;
    if (state.step === 'signature') {
      const signature = viewOf(bytes).getUint32(0, true);
      if (signature === zipSignature.localFile) {
        const piece = new Piece(localHeaderLength);
        piece.take(bytes, 0);
        this.#state = { step: 'header', piece };
        return;
      }
      this.#state = { step: 'finished' };
      if (!directorySignatures.includes(signature))
        events.push({ kind: 'problem', problem: 'damaged', file: null });
    } else if (state.step === 'header') {
      const header = readLocalHeader(bytes);
      const piece = new Piece(header.nameLength + header.extraLength);
      this.#state = { step: 'names', header, piece };
      if (piece.isComplete) this.#open(header, bytes.subarray(0, 0), events);
    } else {
      this.#open(state.header, bytes, events);
    }
  }

  #open(header: LocalHeader, names: Bytes, events: ArchiveEvent[]): void {
    const { nameLength, method, hasDescriptor, isEncrypted, compressedSize } = header;
    const left =
      compressedSize === 0xffffffff
        ? (zip64CompressedSize(names.subarray(nameLength)) ?? compressedSize)
        : compressedSize;
    const problem: ArchiveProblem | null = isEncrypted
      ? 'encrypted'
      : method !== 0 && method !== 8
        ? 'unsupported-method'
        : null;
    const name = new TextDecoder().decode(names.subarray(0, nameLength));
    if (problem === null) {
      events.push({ kind: 'file', name, compression: method === 8 ? 'deflate' : 'none' });
    } else {
      events.push({ kind: 'problem', problem, file: name });
    }
    // What is passed over has no name here: nothing of it is given out.
    const file = problem === null ? name : null;
    if (hasDescriptor) this.#state = { step: 'unsized-data', file, scan: new DescriptorScan() };
    else if (left > 0) this.#state = { step: 'data', file, left };
    else this.#close(file, events);
  }
}

/** What may follow the last file: its directory is not needed. */
const directorySignatures: readonly number[] = [
  zipSignature.centralDirectory,
  zipSignature.endOfDirectory,
  zipSignature.zip64EndOfDirectory,
  zipSignature.archiveExtraData,
];

function nextSignature(): State {
  return { step: 'signature', piece: new Piece(4) };
}
