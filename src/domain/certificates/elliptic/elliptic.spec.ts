// SPDX-License-Identifier: Apache-2.0
import { curves, readPoint, sumOfMultiples, writePoint } from './index';

describe('the curves', () => {
  for (const curve of curves) {
    it(`${curve.name}: the generator is on the curve and has the order`, () => {
      const { generator, order } = curve;
      expect(readPoint(curve, writePoint(curve, generator))).toEqual(generator);
      expect(sumOfMultiples(curve, [{ scalar: order, point: generator }])).toBeNull();
      const opposite = sumOfMultiples(curve, [{ scalar: order - 1n, point: generator }]);
      expect(opposite).toEqual({ x: generator.x, y: curve.p - generator.y });
    });

    it(`${curve.name}: refuses other forms of a point`, () => {
      const bytes = writePoint(curve, curve.generator);
      const moved = bytes.with(bytes.length - 1, (bytes[bytes.length - 1] ?? 0) ^ 1);
      const compressed = Uint8Array.of(2, ...bytes.subarray(1, 1 + curve.size));
      for (const point of [moved, compressed, bytes.subarray(1), new Uint8Array()]) {
        expect(readPoint(curve, point)).toBeNull();
      }
    });
  }
});
