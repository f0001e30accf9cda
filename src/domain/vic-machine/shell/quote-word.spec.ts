// SPDX-License-Identifier: Apache-2.0
import { quoteWord, type QuoteProblem } from './quote-word';
import type { Shell } from './shell';

describe('quoteWord', () => {
  const cases: readonly [Shell, string, string][] = [
    ['sh', 'vch1', 'vch1'],
    ['sh', '', "''"],
    ['sh', 'a b', "'a b'"],
    ['sh', "it's", "'it'\\''s'"],
    ['sh', '$(x) `y` "z" *', '\'$(x) `y` "z" *\''],
    ['sh', '~/ca.pem', "'~/ca.pem'"],
    ['cmd', 'C:\\certs\\ca.pem', 'C:\\certs\\ca.pem'],
    ['cmd', '', '""'],
    ['cmd', 'a b', '"a b"'],
    ['cmd', 'a&b|c', '"a&b|c"'],
    ['cmd', 'a b\\', '"a b\\\\"'],
    ['cmd', 'say "hi"', '^"say \\^"hi\\^"^"'],
    ['cmd', '%PATH%', '^"^%^PATH^%^"'],
    ['cmd', '100%', '^"100^%^"'],
    ['cmd', '%%', '^"^%^%^"'],
    ['cmd', 'a\\"b', '^"a\\\\\\^"b^"'],
    ['powershell', 'vch1', 'vch1'],
    ['powershell', "it's", "'it''s'"],
    ['powershell', 'a ‘b’', "'a ‘‘b’’'"],
    ['powershell', '$env:PATH; `x`', "'$env:PATH; `x`'"],
    ['powershell', 'C:\\a b\\c', "'C:\\a b\\c'"],
  ];

  for (const [shell, word, text] of cases) {
    it(`writes ${JSON.stringify(word)} for ${shell}`, () => {
      expect(quoteWord(word, shell)).toEqual({ ok: true, text });
    });
  }

  const refusals: readonly [Shell, string, QuoteProblem][] = [
    ['sh', 'a\0b', 'nul'],
    ['cmd', 'a\nb', 'control-character'],
    ['powershell', 'a\tb', 'control-character'],
    ['powershell', 'a"b', 'double-quote'],
    ['powershell', 'a b\\', 'trailing-backslash'],
  ];

  for (const [shell, word, problem] of refusals) {
    it(`does not write ${JSON.stringify(word)} for ${shell}`, () => {
      expect(quoteWord(word, shell)).toEqual({ ok: false, problem });
    });
  }
});
