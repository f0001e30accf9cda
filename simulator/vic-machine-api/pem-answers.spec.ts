// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { certificateAnswers } from './pem-answers';

const block = (content: string): string =>
  `-----BEGIN CERTIFICATE-----\n${content}\n-----END CERTIFICATE-----\n`;
const [a, b] = [block('AAAA'), block('BBBB')];

describe('certificates in an answer', () => {
  for (const [what, stored, answer] of [
    ['none', '', []],
    ['one', a, [{ pem: a }]],
    ['two: the second has both', a + b, [{ pem: a }, { pem: a + b }]],
    ['without a last newline', a.trimEnd(), [{ pem: a }]],
    ['an empty line after the last: a crash', `${a}\n`, null],
    ['text after the last: a crash', `${a}hello`, null],
    ['nothing that is PEM: a crash', 'hello', null],
    ['CRLF', a.replaceAll('\n', '\r\n'), [{ pem: a }]],
  ] as const) {
    it(what, () => {
      assert.deepEqual(certificateAnswers(stored), answer);
    });
  }
});
