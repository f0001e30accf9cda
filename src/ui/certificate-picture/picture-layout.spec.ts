// SPDX-License-Identifier: Apache-2.0
import type { CertificateNumber } from './certificate-picture-model';
import { foldText } from './fold-text';
import { type BoxText, layoutPicture } from './picture-layout';

const text = (number: CertificateNumber, notes: readonly string[] = [], name = 'somebody'): BoxText => ({
  number,
  title: `certificate ${number}`,
  name,
  state: 'chosen',
  notes,
});

const texts = (changes: Partial<Record<CertificateNumber, BoxText>> = {}) => ({
  1: text(1),
  2: text(2),
  3: text(3),
  4: text(4),
  ...changes,
});

const holders = { client: 'Docker client', vch: 'VCH' };
const labels = { client: 'signed', server: 'is the same: self-signed' };

describe('layoutPicture', () => {
  const layout = layoutPicture(
    texts({ 2: text(2, ['until 2027', 'a longer note that does not fit into one line']) }),
    holders,
    labels,
  );
  const box = (number: CertificateNumber) => layout.boxes.find((one) => one.number === number)!;
  const holder = (side: string) => layout.holders.find((one) => one.side === side)!;

  it('puts what each side holds into its frame', () => {
    for (const [number, side] of [
      [1, 'client'],
      [3, 'client'],
      [2, 'vch'],
      [4, 'vch'],
    ] as const) {
      const [inner, outer] = [box(number), holder(side)];
      expect(inner.x).withContext(`${number}`).toBeGreaterThan(outer.x);
      expect(inner.x + inner.width).toBeLessThan(outer.x + outer.width);
      expect(inner.y + inner.height).toBeLessThan(outer.y + outer.height);
    }
    expect(layout.holders.map(({ label }) => label.text)).toEqual(['Docker client', 'VCH']);
    expect(holder('vch').x + holder('vch').width).toBe(layout.width);
  });

  it('puts each CA across from the certificate that it signs', () => {
    expect(box(1).y).toBe(box(4).y);
    expect(box(3).y).toBe(box(2).y);
    expect(box(3).y).toBeGreaterThan(box(1).y + box(1).height);
    expect(layout.arrows.map(({ from, to }) => [from, to])).toEqual([
      [4, 1],
      [3, 2],
    ]);
    for (const { from, to, x1, x2, y } of layout.arrows) {
      const [start, end] = [box(from), box(to)];
      expect([x1, x2]).toContain(Math.max(start.x, end.x));
      expect(y).toBe(start.y + start.height / 2);
      // Towards the certificate that is signed.
      expect(Math.sign(x2 - x1)).toBe(Math.sign(end.x - start.x));
    }
  });

  it('makes both boxes of a row as high as the fuller one needs', () => {
    expect(box(2).height).toBe(box(3).height);
    expect(box(2).height).toBeGreaterThan(box(1).height);
    for (const one of layout.boxes) {
      const lines = [one.title, ...one.name, one.state, ...one.notes];
      const baselines = lines.map(({ y }) => y);
      expect([...baselines].sort((a, b) => a - b)).toEqual(baselines);
      expect(new Set(baselines).size).toBe(lines.length);
      expect(baselines.at(-1)).toBeLessThan(one.y + one.height);
    }
  });

  it('writes the words of an arrow above it', () => {
    for (const { label, y } of layout.arrows) {
      for (const line of label) expect(line.y).toBeLessThan(y);
    }
    expect(layout.arrows[1]?.label.map(({ text: words }) => words)).toEqual(['is the same:', 'self-signed']);
  });
});

describe('foldText', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    ['  ', []],
    ['short', ['short']],
    ['two words here', ['two words', 'here']],
    ['abcdefghijklmno', ['abcdefghij', 'klmno']],
    ['a abcdefghijkl', ['a', 'abcdefghij…']],
    ['one two three four five six', ['one two', 'three fou…']],
    ['😀😀😀😀😀😀😀😀😀😀😀', ['😀😀😀😀😀😀😀😀😀😀', '😀']],
  ];

  for (const [given, lines] of cases) {
    it(`folds “${given}” into ${lines.length} lines`, () => {
      const folded = foldText(given, 10, 2);
      expect(folded.length).toBe(lines.length);
      for (const line of folded) expect(Array.from(line).length).toBeLessThanOrEqual(10);
      if (!lines.some((line) => line.endsWith('…'))) expect(folded).toEqual(lines);
      else expect(folded.at(-1)).toMatch(/…$/);
    });
  }
});
