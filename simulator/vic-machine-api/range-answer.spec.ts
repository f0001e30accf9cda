// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rangeAnswer } from './range-answer';

describe('an address range in an answer', () => {
  for (const [range, answer] of [
    ['10.1.0.32-10.1.0.47', '10.1.0.32/28'],
    ['10.1.0.0-10.1.0.255', '10.1.0.0/24'],
    ['0.0.0.0-255.255.255.255', '0.0.0.0/0'],
    ['10.1.0.7-10.1.0.7', '10.1.0.7/32'],
    ['10.1.0.10-10.1.0.20', ''],
    ['10.1.0.8-10.1.0.23', ''],
  ] as const) {
    it(`${range} → "${answer}"`, () => {
      assert.equal(rangeAnswer(range), answer);
    });
  }
});
