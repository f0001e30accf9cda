// SPDX-License-Identifier: Apache-2.0
import { bytesOf, joined } from './bytes';
import type { PackedFile } from './packed-file';

/** How a tar archive is written. */
export interface TarOptions {
  /** Where names over 100 characters go; default pax, as Go writes them. */
  readonly longNames?: 'pax' | 'gnu' | 'prefix';
  /** Whether two blocks of zeros end it; VCH Admin leaves them out. Default true. */
  readonly hasTrailer?: boolean;
}

/** A tar archive of files. */
export function tarArchive(files: readonly PackedFile[], options: TarOptions = {}): Uint8Array<ArrayBuffer> {
  const { longNames = 'pax', hasTrailer = true } = options;
  const parts = files.flatMap(({ name, content }) => [
    ...tarHeaders(name, content.length, longNames),
    padded(content),
  ]);
  return joined(...parts, new Uint8Array(hasTrailer ? 1024 : 0));
}

/** The header blocks of a file: one, and one more with its record when the name is long. */
export function tarHeaders(
  name: string,
  size: number,
  longNames: NonNullable<TarOptions['longNames']> = 'pax',
): readonly Uint8Array<ArrayBuffer>[] {
  if (name.length <= 100) return [header({ name, size, type: '0' })];
  if (longNames === 'prefix') {
    const cut = name.lastIndexOf('/', 154);
    return [header({ name: name.slice(cut + 1), prefix: name.slice(0, cut), size, type: '0' })];
  }
  const record = longNames === 'gnu' ? bytesOf(`${name}\0`) : bytesOf(paxRecord('path', name));
  const type = longNames === 'gnu' ? 'L' : 'x';
  return [
    header({ name: 'record', size: record.length, type }),
    padded(record),
    header({ name: name.slice(0, 100), size, type: '0' }),
  ];
}

/** Bytes filled up to whole blocks. */
export function padded(content: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined(content, new Uint8Array((512 - (content.length % 512)) % 512));
}

function paxRecord(keyword: string, value: string): string {
  const text = ` ${keyword}=${value}\n`;
  let length = text.length + 1;
  while (`${length}${text}`.length !== length) length = `${length}${text}`.length;
  return `${length}${text}`;
}

function header(parts: {
  name: string;
  size: number;
  type: string;
  prefix?: string;
}): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(512);
  const put = (at: number, text: string) => {
    block.set(bytesOf(text), at);
  };
  put(0, parts.name.slice(0, 100));
  put(100, '0000640\0');
  put(124, parts.size.toString(8).padStart(11, '0'));
  put(136, '14723316350\0');
  put(148, '        ');
  put(156, parts.type);
  put(257, 'ustar\x0000');
  put(345, parts.prefix ?? '');
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `);
  return block;
}
