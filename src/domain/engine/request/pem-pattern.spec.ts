// SPDX-License-Identifier: Apache-2.0
import { matchesPem } from './pem-pattern';

const block = '-----BEGIN CERTIFICATE-----\nAAAA\nBBB=\n-----END CERTIFICATE-----';

describe('matchesPem', () => {
  const texts: readonly [string, string, boolean][] = [
    ['one block', `${block}\n`, true],
    ['no line end', block, true],
    ['Windows line ends', block.replaceAll('\n', '\r\n'), true],
    ['two blocks', `${block}\n${block}\n`, true],
    ['two blocks glued together', `${block}${block}`, true],
    ['blank lines between', `${block}\n\n\n${block}\n\n`, true],
    ['text in front on the same line', `x ${block}`, true],
    ['a byte order mark', `\ufeff${block}`, true],
    ['labels that do not fit', '-----BEGIN A-----\nAA\n-----END B-----', true],
    ['padding', '-----BEGIN A-----\nA==\n-----END A-----', true],
    ['text in front on a line of its own', `x\n${block}`, false],
    ['a line feed in front', `\n${block}`, false],
    ['text behind', `${block}\nx`, false],
    ['headers', block.replace('AAAA', 'Proc-Type: 4,ENCRYPTED\n\nAAAA'), false],
    ['digits in the label', block.replaceAll('CERTIFICATE', 'X509 CERTIFICATE'), false],
    ['nothing inside', '-----BEGIN A-----\n-----END A-----', false],
    ['no text at all', '', false],
    ['no block', 'hello', false],
  ];

  for (const [what, text, matches] of texts) {
    it(`${matches ? 'takes' : 'refuses'} ${what}`, () => {
      expect(matchesPem(text)).toBe(matches);
    });
  }

  it('answers at once for a large file that almost matches', () => {
    const body = ' \n'.repeat(200_000);
    expect(matchesPem(`-----BEGIN A-----${body}A${body}-----END A----`)).toBeFalse();
    expect(matchesPem(`${block}${' '.repeat(200)}`.repeat(500) + 'x')).toBeFalse();
  });
});
