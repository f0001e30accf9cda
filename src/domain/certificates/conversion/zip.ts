// SPDX-License-Identifier: Apache-2.0
import { joinBytes } from '../der';

/** A file of an archive. */
export interface ArchiveFile {
  /** Name with `/` between folders; ASCII. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** CRC-32 as ZIP has it (PKWARE APPNOTE 4.4.7). */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** Little-endian fields: value and size in bytes. */
function fields(...pairs: readonly (readonly [value: number, size: number])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    pairs.flatMap(([value, size]) =>
      Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 0xff),
    ),
  );
}

/** A ZIP archive of small files, stored without compression (PKWARE APPNOTE 4.3). Keys in it are for their owner only. */
export function writeZip(files: readonly ArchiveFile[], at: Date): Uint8Array<ArrayBuffer> {
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const bodies: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const label = new TextEncoder().encode(name);
    const common = fields(
      [20, 2],
      [0x0800, 2],
      [0, 2],
      [time, 2],
      [date, 2],
      [checksum(content), 4],
      [content.length, 4],
      [content.length, 4],
      [label.length, 2],
      [0, 2],
    );
    const body = joinBytes(fields([0x04034b50, 4]), common, label, content);
    // Made on Unix, readable by the owner only.
    const owner = fields([0, 2], [0, 2], [0, 2], [0o100600 * 0x10000, 4], [offset, 4]);
    entries.push(joinBytes(fields([0x02014b50, 4], [0x0314, 2]), common, owner, label));
    bodies.push(body);
    offset += body.length;
  }
  const directory = joinBytes(...entries);
  const end = fields(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  );
  return joinBytes(...bodies, directory, end);
}
