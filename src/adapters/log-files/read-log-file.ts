// SPDX-License-Identifier: Apache-2.0
import { BundleReader, type LogReport } from '../../domain/logs';

/** A log or bundle to read. The browser hands over its bytes piece by piece; it never has to hold all of them. */
export interface LogFile {
  readonly name: string;
  readonly content: Blob;
}

/** How far reading is. */
export interface ReadingProgress {
  /** Bytes of the file that were read. */
  readonly read: number;
  /** Bytes of the file. */
  readonly total: number;
  /** Security messages found so far. */
  readonly found: number;
}

/** What reading came to; a file the browser cannot read to its end has a report of what was read. */
export type ReadingOutcome =
  | { readonly kind: 'read'; readonly report: LogReport }
  | { readonly kind: 'unreadable'; readonly report: LogReport }
  | { readonly kind: 'cancelled' }
  /** An error nobody foresaw. */
  | { readonly kind: 'failed' };

/** Bytes that are asked for at a time: enough to be quick, few enough for a progress bar. */
const pieceSize = 1 << 20;

/** Milliseconds between two tellings of the progress: each makes the page lay out and paint again. */
const tellEvery = 250;

/**
 * Reads a log or bundle piece by piece, each after the one before was read to its end.
 *
 * @param tell is told how far reading is, four times a second at most
 * @param isCancelled is asked between two pieces
 */
export async function readLogFile(
  { name, content }: LogFile,
  tell: (progress: ReadingProgress) => void,
  isCancelled: () => boolean = () => false,
): Promise<ReadingOutcome> {
  const reader = new BundleReader(name);
  const total = content.size;
  let told = Number.NEGATIVE_INFINITY;
  // The browser fetches one piece while the one before is read: never more than two are here.
  let next = bytesOf(content.slice(0, pieceSize));
  for (let read = 0; read < total; read += pieceSize) {
    if (isCancelled()) return { kind: 'cancelled' };
    if (performance.now() - told >= tellEvery) {
      told = performance.now();
      tell({ read, total, found: reader.found });
    }
    const piece = await next;
    next = bytesOf(content.slice(read + pieceSize, read + 2 * pieceSize));
    if (piece === null) return { kind: 'unreadable', report: await reader.end() };
    await reader.write(piece);
  }
  return { kind: 'read', report: await reader.end() };
}

/** null when the browser cannot read it: moved, changed, no permission. */
async function bytesOf(piece: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await piece.arrayBuffer());
  } catch {
    return null;
  }
}
