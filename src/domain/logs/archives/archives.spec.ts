// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import { bytesOf, cutAt, fields, joined, tarArchive, zipArchive } from '../../../testing/logs';
import type { ArchiveEvent, ArchiveReader } from './archive-event';
import { TarReader } from './tar-reader';
import { ZipReader } from './zip-reader';

/** What a reader found: files with their whole content, and problems. */
interface Found {
  readonly files: readonly { readonly name: string; readonly content: string; readonly isClosed: boolean }[];
  readonly problems: readonly string[];
}

function read(reader: ArchiveReader, chunks: readonly Uint8Array<ArrayBuffer>[]): Found {
  const events = [...chunks.flatMap((chunk) => reader.push(chunk)), ...reader.end()];
  const files: { name: string; content: string; isClosed: boolean }[] = [];
  for (const event of events) {
    const last = files.at(-1);
    if (event.kind === 'file') files.push({ name: event.name, content: '', isClosed: false });
    if (event.kind === 'data' && last !== undefined) last.content += latin1(event.bytes);
    if (event.kind === 'file-end' && last !== undefined) last.isClosed = true;
  }
  return { files, problems: events.flatMap(problemOf) };
}

function problemOf(event: ArchiveEvent): readonly string[] {
  if (event.kind !== 'problem') return [];
  return [event.file === null ? event.problem : `${event.problem} ${event.file}`];
}

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const long = `${'folder/'.repeat(20)}docker-personality.log`;
const files = [
  { name: 'var/log/vic/vicadmin.log', content: bytesOf('one\ntwo\n') },
  { name: 'empty.log', content: new Uint8Array() },
  { name: long, content: bytesOf('x'.repeat(1500)) },
];
const expected = files.map(({ name, content }) => ({ name, content: latin1(content), isClosed: true }));

describe('TarReader', () => {
  for (const longNames of ['pax', 'gnu', 'prefix'] as const) {
    it(`reads files with long names as ${longNames} has them`, () => {
      expect(read(new TarReader(), [tarArchive(files, { longNames })])).toEqual({
        files: expected,
        problems: [],
      });
    });
  }

  it('does not miss the end that VCH Admin leaves out', () => {
    const archive = tarArchive(files, { hasTrailer: false });
    expect(read(new TarReader(), [archive])).toEqual({ files: expected, problems: [] });
  });

  it('finds the same wherever the archive is cut into chunks', () => {
    const archive = tarArchive(files);
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), (places) => {
        expect(read(new TarReader(), cutAt(archive, places))).toEqual({ files: expected, problems: [] });
      }),
    );
  });

  it('says so when the archive ends in a file or in a header', () => {
    const archive = tarArchive(files);
    expect(read(new TarReader(), [archive.subarray(0, 515)]).problems).toEqual([
      'truncated var/log/vic/vicadmin.log',
    ]);
    expect(read(new TarReader(), [archive.subarray(0, 1030)]).problems).toEqual(['truncated']);
  });

  it('stops at what is no header', () => {
    const archive = joined(tarArchive(files.slice(0, 1), { hasTrailer: false }), bytesOf('?'.repeat(1024)));
    expect(read(new TarReader(), [archive])).toEqual({ files: expected.slice(0, 1), problems: ['damaged'] });
  });

  it('passes over links, folders and what is behind the end', () => {
    const archive = tarArchive(files.slice(0, 1));
    const folder = archive.slice(0, 512);
    folder[156] = '5'.charCodeAt(0);
    folder.set(bytesOf(checksumOf(folder)), 148);
    const all = joined(folder, archive, bytesOf('behind'));
    expect(read(new TarReader(), [all])).toEqual({ files: expected.slice(0, 1), problems: [] });
  });

  it('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.nat({ max: 3000 }), (noise, place) => {
        const archive = tarArchive(files);
        const damaged = joined(archive.subarray(0, place), noise);
        expect(() => read(new TarReader(), [damaged])).not.toThrow();
        expect(() => read(new TarReader(), [joined(noise)])).not.toThrow();
      }),
    );
  });
});

function checksumOf(block: Uint8Array): string {
  block.fill(0x20, 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  return `${sum.toString(8).padStart(6, '0')}\0 `;
}

describe('ZipReader', () => {
  const stored = { isDeflated: false } as const;
  // Data that looks like the end of data, and is not.
  const tricky = [
    ...files,
    {
      name: 'tricky',
      content: joined(fields([0x08074b50, 4], [0, 4], [9, 4], [9, 4]), bytesOf('PK\x03\x04PK\x01\x02PPK')),
    },
  ];
  const found = tricky.map(({ name, content }) => ({ name, content: latin1(content), isClosed: true }));

  for (const descriptor of ['none', 'signed', 'unsigned'] as const) {
    for (const zip64 of [false, true]) {
      const options = { ...stored, descriptor, zip64 };
      it(`reads files with sizes ${descriptor} behind, ${zip64 ? 64 : 32} bits`, async () => {
        const archive = await zipArchive(tricky, options);
        expect(read(new ZipReader(), [archive])).toEqual({ files: found, problems: [] });
      });

      it(`finds the same wherever it is cut (${descriptor}, ${zip64 ? 64 : 32} bits)`, async () => {
        const archive = await zipArchive(tricky, options);
        fc.assert(
          fc.property(fc.array(fc.nat(), { maxLength: 60 }), (places) => {
            expect(read(new ZipReader(), cutAt(archive, places))).toEqual({ files: found, problems: [] });
          }),
        );
      });
    }
  }

  it('reads an archive in an archive as one file', async () => {
    const inner = await zipArchive(files, stored);
    const outer = await zipArchive([{ name: 'inner.zip', content: inner }], stored);
    expect(read(new ZipReader(), [outer]).files).toEqual([
      { name: 'inner.zip', content: latin1(inner), isClosed: true },
    ]);
  });

  it('says so when the archive ends early, and gives what was there', async () => {
    const archive = await zipArchive(files.slice(0, 1), stored);
    const inData = archive.subarray(0, 30 + files[0]!.name.length + 3);
    expect(read(new ZipReader(), [inData])).toEqual({
      files: [{ name: files[0]!.name, content: 'one', isClosed: true }],
      problems: [`truncated ${files[0]!.name}`],
    });
    const beforeDirectory = archive.subarray(0, 30 + files[0]!.name.length + 8 + 16);
    const cutOff = read(new ZipReader(), [beforeDirectory]);
    expect(cutOff.files).toEqual(expected.slice(0, 1));
    expect(cutOff.problems.length).toBe(1);
  });

  it('passes over what is encrypted or packed in another way', async () => {
    const encrypted = await zipArchive(files, { ...stored, flags: 1 });
    expect(read(new ZipReader(), [encrypted])).toEqual({
      files: [],
      problems: files.map(({ name }) => `encrypted ${name}`),
    });
    const zstd = await zipArchive(files.slice(0, 1), { ...stored, method: 93 });
    expect(read(new ZipReader(), [zstd]).problems).toEqual([`unsupported-method ${files[0]!.name}`]);
  });

  it('knows an empty archive', async () => {
    expect(read(new ZipReader(), [await zipArchive([])])).toEqual({ files: [], problems: [] });
  });

  it('never throws, whatever the bytes are', async () => {
    const archive = await zipArchive(files);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 400 }), (noise, place) => {
        expect(() => read(new ZipReader(), [joined(archive.subarray(0, place), noise)])).not.toThrow();
      }),
    );
  });
});
