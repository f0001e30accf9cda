// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import { naturalKey } from './natural-key';

const sorted = (...texts: string[]): string[] =>
  texts.sort((a, b) => (naturalKey(a) < naturalKey(b) ? -1 : 1));

describe('naturalKey', () => {
  it('sorts numbers by their size', () => {
    expect(sorted('vch-10', 'vch-9', 'vch-2')).toEqual(['vch-2', 'vch-9', 'vch-10']);
    expect(sorted('10.0.0.10:2376', '10.0.0.9:2375')).toEqual(['10.0.0.9:2375', '10.0.0.10:2376']);
    expect(sorted('v1.5.10-9', 'v1.5.8-23000')).toEqual(['v1.5.8-23000', 'v1.5.10-9']);
  });

  it('sorts without case and accents', () => {
    expect(sorted('Öl', 'Zoo', 'apfel', 'Nuss')).toEqual(['apfel', 'Nuss', 'Öl', 'Zoo']);
  });

  it('sorts any two numbers of a name by their size', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        expect(naturalKey(`vch${a}`) < naturalKey(`vch${b}`)).toBe(a < b);
      }),
    );
  });
});
