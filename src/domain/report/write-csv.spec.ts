// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import { type CsvCell, writeCsv } from './write-csv';

/** RFC 4180, read as it is written there. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let position = 0;
  while (position < text.length) {
    const row: string[] = [];
    for (;;) {
      const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(text.slice(position));
      if (cell === null) throw new Error(`no cell at ${position}`);
      position += cell[0].length;
      row.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
      if (cell[3] === '\r\n') break;
    }
    rows.push(row);
  }
  return rows;
}

const line = (...cells: CsvCell[]): string => writeCsv(['h'], [cells]).slice('"h"\r\n'.length);

describe('writeCsv', () => {
  it('quotes texts, doubles quotes, ends lines with CRLF', () => {
    expect(writeCsv(['Name', 'Days'], [['a "b", c', 12]])).toBe('"Name","Days"\r\n"a ""b"", c",12\r\n');
    expect(line(null, 'two\nlines')).toBe(',"two\nlines"\r\n');
  });

  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n-2+3', '＝1', '|calc']) {
    it(`writes ${JSON.stringify(text)} as a text, not as a formula`, () => {
      expect(line(text)).toBe(`"'${text}"\r\n`);
    });
  }

  it('leaves numbers and harmless texts as they are', () => {
    expect(line(-3, 'vch-1', 'a=b', '10.0.0.1:2376')).toBe('-3,"vch-1","a=b","10.0.0.1:2376"\r\n');
  });

  it('is read back as it was written, and never begins a cell as a formula', () => {
    const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1 }), (rows) => {
        const read = readCsv(writeCsv([], rows).slice(2));
        expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+\-@|＝＋－＠])/, '')))).toEqual(
          rows,
        );
        expect(read.flat().some((cell) => /^\s*[=+\-@]/.test(cell))).toBeFalse();
      }),
    );
  });
});
