// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import { decodeBase64, encodeBase64, readPem, readPemAsGo, writePem } from './index';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const content = bytesOf('the content of a block');
const block = writePem('CERTIFICATE', content);

describe('writePem', () => {
  it('writes 64 columns, line feeds and one final newline', () => {
    const lines = writePem('A B', new Uint8Array(100).fill(1)).split('\n');
    expect(lines[0]).toBe('-----BEGIN A B-----');
    expect(lines.slice(1, -2).map((line) => line.length)).toEqual([64, 64, 8]);
    expect(lines.slice(-2)).toEqual(['-----END A B-----', '']);
  });

  it('is read back by both readers, whatever the content', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 500 }), (bytes) => {
        const file = bytesOf(writePem('CERTIFICATE', bytes));
        expect(Array.from(readPemAsGo(file)[0]!.bytes)).toEqual(Array.from(bytes));
        expect(Array.from(readPem(file).blocks[0]!.bytes)).toEqual(Array.from(bytes));
        expect(readPem(file).defects).toEqual([]);
      }),
    );
  });
});

describe('base64', () => {
  it('survives encoding and decoding', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = bytesOf(encodeBase64(bytes));
        expect(Array.from(decodeBase64(text, 0, text.length) ?? [])).toEqual(Array.from(bytes));
      }),
    );
  });

  for (const broken of ['A', 'AA', 'AA=', 'AAA', 'A===', 'AAAA=', 'AA==AAAA', 'AA-A', 'A\u00e9==']) {
    it(`refuses ${JSON.stringify(broken)}`, () => {
      const text = bytesOf(broken);
      expect(decodeBase64(text, 0, text.length)).toBeNull();
    });
  }
});

/** What Go makes of damaged files, as recorded in the vectors' README (surprises 20 to 23), and what was meant. */
const files: readonly {
  readonly name: string;
  readonly text: string;
  readonly go: number;
  readonly meant: number;
  readonly defects: readonly string[];
}[] = [
  { name: 'a plain block', text: block, go: 1, meant: 1, defects: [] },
  { name: 'two blocks', text: block + block, go: 2, meant: 2, defects: [] },
  { name: 'Windows line ends', text: block.replaceAll('\n', '\r\n'), go: 1, meant: 1, defects: [] },
  { name: 'text in front', text: `Bag Attributes\n${block}`, go: 1, meant: 1, defects: [] },
  { name: 'trailing NUL bytes', text: `${block}\0\0`, go: 1, meant: 1, defects: [] },
  {
    name: 'no final newline',
    text: block.trimEnd(),
    go: 1,
    meant: 1,
    defects: [],
  },
  { name: 'a BOM', text: `\ufeff${block}`, go: 0, meant: 1, defects: ['byte-order-mark'] },
  { name: 'a BOM and an empty line', text: `\ufeff\n${block}`, go: 1, meant: 1, defects: [] },
  {
    name: 'a BOM in front of two',
    text: `\ufeff${block}${block}`,
    go: 1,
    meant: 2,
    defects: ['byte-order-mark'],
  },
  {
    name: 'two glued blocks',
    text: block.trimEnd() + block,
    go: 0,
    meant: 2,
    defects: ['boundary-line', 'boundary-line'],
  },
  {
    name: 'carriage returns only',
    text: block.replaceAll('\n', '\r'),
    go: 0,
    meant: 1,
    defects: ['line-ends'],
  },
  { name: 'indentation', text: block.replace(/^/gm, '  '), go: 0, meant: 1, defects: ['boundary-line'] },
  {
    name: 'text after END',
    text: block.replace(/\n$/, ' end\n'),
    go: 0,
    meant: 1,
    defects: ['boundary-line'],
  },
  {
    name: 'another END label',
    text: block.replace('END CERTIFICATE', 'END CERT'),
    go: 0,
    meant: 1,
    defects: ['end-label'],
  },
  {
    name: 'no END',
    text: block.replace('-----END CERTIFICATE-----', ''),
    go: 0,
    meant: 0,
    defects: ['unterminated'],
  },
  { name: 'damaged base64', text: block.replace('dGhl', 'dG*l'), go: 0, meant: 0, defects: ['damaged'] },
  { name: 'nothing', text: '', go: 0, meant: 0, defects: [] },
];

describe('readPem and readPemAsGo', () => {
  for (const { name, text, go, meant, defects } of files) {
    it(`read ${name}`, () => {
      const reading = readPem(bytesOf(text));
      expect(readPemAsGo(bytesOf(text)).length).toBe(go);
      expect(reading.blocks.length).toBe(meant);
      expect(reading.defects.map(({ code }) => code as string)).toEqual([...defects]);
      for (const { bytes } of reading.blocks) expect(bytes).toEqual(content);
    });
  }

  it('lose only the second of two glued blocks in Go 1.8', () => {
    expect(readPemAsGo(bytesOf(block.trimEnd() + block), 'ignored').length).toBe(1);
  });

  it('read UTF-16', () => {
    const utf16 = new Uint8Array(2 + 2 * block.length);
    utf16.set([0xff, 0xfe]);
    for (let index = 0; index < block.length; index++) utf16[2 + 2 * index] = block.charCodeAt(index);
    const reading = readPem(utf16);
    expect(readPemAsGo(utf16)).toEqual([]);
    expect(reading.blocks.map(({ bytes }) => bytes)).toEqual([content]);
    expect(reading.defects).toEqual([{ code: 'utf-16', line: null }]);
  });

  it('keep headers and lines', () => {
    const text = `first line\n-----BEGIN A-----\nProc-Type: 4,ENCRYPTED\n\nQUJD\n-----END A-----\n`;
    for (const read of [readPemAsGo, (bytes: Uint8Array) => readPem(bytes).blocks]) {
      const [found] = read(bytesOf(text));
      expect(found?.headers.get('Proc-Type')).toBe('4,ENCRYPTED');
      expect(found?.line).toBe(2);
    }
  });

  it('stop at a number of blocks', () => {
    expect(readPem(bytesOf(block.repeat(5)), 3)).toEqual(
      jasmine.objectContaining({ isCutOff: true, blocks: jasmine.any(Array) }),
    );
  });

  it('answer for any bytes', () => {
    const pieces = fc.constantFrom(
      '-----BEGIN ',
      '-----END ',
      '-----',
      'A',
      '\n',
      '\r',
      ' ',
      ':',
      '=',
      'QUJD',
      '\ufeff',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const bytes = bytesOf(parts.join(''));
        const visible = readPemAsGo(bytes);
        const { blocks } = readPem(bytes);
        expect(visible.every(({ offset }) => offset < bytes.length)).toBeTrue();
        expect(blocks.length).toBeLessThanOrEqual(30);
      }),
      { numRuns: 500 },
    );
  });

  for (const [name, line] of [
    ['BEGIN lines', '-----BEGIN CERTIFICATE-----\n'],
    ['END lines', '-----END CERTIFICATE-----\n'],
    ['BEGIN and END of different labels', '-----BEGIN A-----\n-----END B-----\n'],
    ['dashes', '-'],
  ] as const) {
    it(`read a megabyte of ${name} in less than a second`, () => {
      const bytes = bytesOf(line.repeat(Math.floor(1_000_000 / line.length)));
      const start = performance.now();
      readPem(bytes);
      readPemAsGo(bytes);
      expect(performance.now() - start).toBeLessThan(1500);
    });
  }
});
