// SPDX-License-Identifier: Apache-2.0
import { bytesOf, joined, packed } from './bytes';
import type { PackedFile } from './packed-file';

/** How a zip archive is written. */
export interface ZipOptions {
  /** Where sizes stand: in the header, or behind the data as Go’s writer has them. Default `signed`. */
  readonly descriptor?: 'none' | 'signed' | 'unsigned';
  /** Whether sizes have 64 bits. */
  readonly zip64?: boolean;
  /** Whether files are deflated; default true. */
  readonly isDeflated?: boolean;
  /** Bits that are set beside that of the descriptor, 1 for encrypted. */
  readonly flags?: number;
  /** A method other than stored and deflated. */
  readonly method?: number;
}

/** A zip archive of files, as Go’s archive/zip writes it unless the options say otherwise. Checksums are left 0. */
export async function zipArchive(
  files: readonly PackedFile[],
  options: ZipOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { isDeflated = true } = options;
  const parts: Uint8Array[] = [];
  for (const { name, content } of files) {
    const data = isDeflated ? await packed(joined(content), 'deflate-raw') : content;
    parts.push(localFile(name, content.length, data, options));
  }
  const directory = joined(...files.map(({ name }) => centralEntry(name)));
  return joined(
    ...parts,
    directory,
    fields([0x06054b50, 4], [0, 4], [files.length, 2], [files.length, 2], [0, 10]),
  );
}

/** Little-endian numbers: value and size in bytes. */
export function fields(
  ...pairs: readonly (readonly [value: number, size: number])[]
): Uint8Array<ArrayBuffer> {
  const bytes = pairs.flatMap(([value, size]) =>
    Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) % 256),
  );
  return Uint8Array.from(bytes);
}

function localFile(name: string, size: number, data: Uint8Array, options: ZipOptions): Uint8Array {
  const { descriptor = 'signed', zip64 = false, isDeflated = true, flags = 0 } = options;
  const isBehind = descriptor !== 'none';
  const told = zip64 ? 0xffffffff : undefined;
  const extra = zip64 && !isBehind ? fields([1, 2], [16, 2], [size, 8], [data.length, 8]) : new Uint8Array();
  const label = bytesOf(name);
  const header = fields(
    [0x04034b50, 4],
    [zip64 ? 45 : 20, 2],
    [(isBehind ? 8 : 0) + flags, 2],
    [options.method ?? (isDeflated ? 8 : 0), 2],
    [0, 8],
    [isBehind ? 0 : (told ?? data.length), 4],
    [isBehind ? 0 : (told ?? size), 4],
    [label.length, 2],
    [extra.length, 2],
  );
  const width = zip64 ? 8 : 4;
  const signature = descriptor === 'signed' ? fields([0x08074b50, 4]) : new Uint8Array();
  const behind = isBehind
    ? joined(signature, fields([0, 4], [data.length, width], [size, width]))
    : new Uint8Array();
  return joined(header, label, extra, data, behind);
}

function centralEntry(name: string): Uint8Array {
  const label = bytesOf(name);
  return joined(fields([0x02014b50, 4], [0, 24], [label.length, 2], [0, 16]), label);
}
