// SPDX-License-Identifier: Apache-2.0
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type Gzip, createDeflateRaw, createGzip } from 'node:zlib';
import { bytesOf, fields, padded, tarHeaders } from '../../src/testing/logs';
import { messagesPerBlock, ordinaryBlocks, securityLines } from './log-text';

/** How a bundle is packed. */
export type BundleFormat = 'tar.gz' | 'zip';

/** A bundle on the disk. */
export interface Bundle {
  readonly format: BundleFormat;
  readonly path: string;
  /** Bytes of the file. */
  readonly size: number;
  /** Bytes of text in it. */
  readonly text: number;
  /** Security messages in it. */
  readonly messages: number;
  remove(): Promise<void>;
}

/** Blocks of a log: rotation keeps them at some 20 MB. */
const blocksPerLog = 20;

/** Logs of a VCH, in the order of the bundle; names repeat with other dates. All of them are read to their end. */
const names = [
  (part: number) => `var/log/vic/docker-personality.log-2026${String(part).padStart(6, '0')}`,
  (part: number) => `var/log/vic/port-layer.log-2026${String(part).padStart(6, '0')}`,
  (part: number) => `var/log/vic/vicadmin.log-2026${String(part).padStart(6, '0')}`,
];

/** Writes a bundle of this size into a folder of its own below the system's temporary one. */
export async function writeBundle(format: BundleFormat, size: number): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'vch-bench-'));
  const path = join(folder, `logs.${format}`);
  const file = createWriteStream(path);
  const blocks = ordinaryBlocks();
  const packer = format === 'zip' ? new ZipPacker(file) : new TarPacker(file);
  let [text, messages] = [0, 0];
  for (let part = 0; packer.written < size; part++) {
    const log = part % names.length;
    const content = Array.from({ length: blocksPerLog }, (_, index) => {
      const number = part * blocksPerLog + index;
      return [blocks[number % blocks.length] ?? new Uint8Array(), securityLines(number)];
    }).flat();
    await packer.add(names[log]?.(part) ?? '', content);
    text += content.reduce((sum, { length }) => sum + length, 0);
    // The port layer serves no TLS: what looks like a handshake of its own is none.
    if (log !== 1) messages += blocksPerLog * messagesPerBlock;
  }
  await packer.end();
  await finished(file);
  const remove = () => rm(folder, { recursive: true, force: true });
  return { format, path, size: file.bytesWritten, text, messages, remove };
}

async function write(stream: Writable, bytes: Uint8Array): Promise<void> {
  if (!stream.write(bytes)) await once(stream, 'drain');
}

/** As VCH Admin packs: one gzip around a tar without an end. */
class TarPacker {
  readonly #gzip: Gzip = createGzip({ level: 1 });
  readonly #file;

  constructor(file: ReturnType<typeof createWriteStream>) {
    this.#file = file;
    this.#gzip.pipe(file);
  }

  get written(): number {
    return this.#file.bytesWritten;
  }

  async add(name: string, content: readonly Uint8Array[]): Promise<void> {
    const size = content.reduce((sum, { length }) => sum + length, 0);
    for (const block of tarHeaders(name, size)) await write(this.#gzip, block);
    for (const piece of content) await write(this.#gzip, piece);
    await write(this.#gzip, padded(new Uint8Array(size % 512)).subarray(size % 512));
  }

  end(): Promise<void> {
    this.#gzip.end();
    return Promise.resolve();
  }
}

/** As Go's archive/zip packs: sizes behind the data. Checksums are left 0: no reader of ours looks at them. */
class ZipPacker {
  readonly #file;
  readonly #directory: Uint8Array[] = [];

  constructor(file: ReturnType<typeof createWriteStream>) {
    this.#file = file;
  }

  get written(): number {
    return this.#file.bytesWritten;
  }

  async add(name: string, content: readonly Uint8Array[]): Promise<void> {
    const label = bytesOf(name);
    await write(
      this.#file,
      fields([0x04034b50, 4], [20, 2], [8, 2], [8, 2], [0, 16], [label.length, 2], [0, 2]),
    );
    await write(this.#file, label);
    const deflate = createDeflateRaw({ level: 1 });
    let [packed, size] = [0, 0];
    const writing = (async () => {
      for await (const piece of deflate as AsyncIterable<Uint8Array>) {
        packed += piece.length;
        await write(this.#file, piece);
      }
    })();
    for (const piece of content) {
      size += piece.length;
      await write(deflate, piece);
    }
    deflate.end();
    await writing;
    await write(this.#file, fields([0x08074b50, 4], [0, 4], [packed, 4], [size, 4]));
    this.#directory.push(fields([0x02014b50, 4], [0, 24], [label.length, 2], [0, 16]), label);
  }

  async end(): Promise<void> {
    for (const entry of this.#directory) await write(this.#file, entry);
    await write(this.#file, fields([0x06054b50, 4], [0, 18]));
    this.#file.end();
  }
}
