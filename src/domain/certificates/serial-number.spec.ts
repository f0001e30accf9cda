// SPDX-License-Identifier: Apache-2.0
import { serialNumberText } from './serial-number';

describe('serialNumberText', () => {
  const cases: readonly (readonly [readonly number[], string])[] = [
    [[0x01], '01'],
    [[0x00], '00'],
    [[0x00, 0xff, 0x10], 'FF:10'],
    [[0x4a, 0x00, 0x0b], '4A:00:0B'],
    [[0xff], '-01'],
    [[0x80, 0x00], '-80:00'],
    [[0xfe, 0x00], '-02:00'],
  ];

  for (const [bytes, text] of cases) {
    it(`writes ${bytes.join(' ')} as ${text}`, () => {
      expect(serialNumberText({ serialNumber: new Uint8Array(bytes) })).toBe(text);
    });
  }
});
