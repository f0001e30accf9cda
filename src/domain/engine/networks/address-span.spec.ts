// SPDX-License-Identifier: Apache-2.0
import { parseSpan, spansOverlap, spanText } from './address-span';

describe('parseSpan', () => {
  const texts: readonly [string, string | null][] = [
    ['10.1.0.0/28', '10.1.0.0-10.1.0.15'],
    ['10.1.0.133/26', '10.1.0.133-10.1.0.191'],
    ['10.1.0.10-10.1.0.20', '10.1.0.10-10.1.0.20'],
    ['10.1.0.10-20', '10.1.0.10-10.1.0.20'],
    ['10.1.0.20-030', '10.1.0.20-10.1.0.30'],
    ['10.1.0.1-10.1.0.1', '10.1.0.1-10.1.0.1'],
    ['10.1.0.10-10', null],
    ['10.1.0.20-10.1.0.10', null],
    ['10.1.0.10', null],
    ['10.1.0.10-256', null],
    ['', null],
  ];

  for (const [text, shown] of texts) {
    it(`reads ${text}`, () => {
      const span = parseSpan(text);
      expect(span && spanText(span)).toBe(shown);
    });
  }
});

describe('spansOverlap', () => {
  const overlap = (a: string, b: string) => {
    const [first, second] = [parseSpan(a), parseSpan(b)];
    return first !== null && second !== null && spansOverlap(first, second);
  };

  it('finds ranges that share an address', () => {
    expect(overlap('10.1.0.10-20', '10.1.0.20-30')).toBeTrue();
    expect(overlap('10.1.0.0/24', '10.1.0.32/28')).toBeTrue();
    expect(overlap('10.1.0.10-20', '10.1.0.21-30')).toBeFalse();
  });

  it('overlooks a block and a range, as the engine does', () => {
    expect(overlap('10.1.0.0/24', '10.1.0.5-10.1.0.9')).toBeFalse();
  });
});
