// SPDX-License-Identifier: Apache-2.0
import { type RemainingValidity, remainingValidity } from './remaining-validity';

const notBefore = new Date('2026-01-01T12:00:00Z');
const notAfter = new Date('2026-12-31T12:00:00Z');

describe('remainingValidity', () => {
  const cases: readonly (readonly [string, RemainingValidity])[] = [
    ['2026-01-01T11:59:59Z', { state: 'not-yet-valid', days: 0 }],
    ['2025-12-25T12:00:00Z', { state: 'not-yet-valid', days: 7 }],
    ['2026-01-01T12:00:00Z', { state: 'valid', days: 364, soon: false }],
    ['2026-12-01T12:00:00Z', { state: 'valid', days: 30, soon: false }],
    ['2026-12-01T12:00:01Z', { state: 'valid', days: 29, soon: true }],
    ['2026-12-31T12:00:00Z', { state: 'valid', days: 0, soon: true }],
    ['2026-12-31T12:00:01Z', { state: 'expired', days: 0 }],
    ['2027-01-03T13:00:00Z', { state: 'expired', days: 3 }],
  ];

  for (const [at, expected] of cases) {
    it(`is ${JSON.stringify(expected)} at ${at}`, () => {
      expect(remainingValidity({ notBefore, notAfter }, new Date(at))).toEqual(expected);
    });
  }
});
