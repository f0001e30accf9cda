// SPDX-License-Identifier: Apache-2.0
import type { Shell } from './shell';
import { splitWords } from './split-words';

describe('splitWords', () => {
  const cases: readonly [Shell, string, readonly string[]][] = [
    ['sh', 'a  b\tc', ['a', 'b', 'c']],
    ['sh', '\n a \\\n  b \\\r\n  c', ['a', 'b', 'c']],
    ['sh', `'a b'"c d"e\\ f`, ['a bc de f']],
    ['sh', '"\\$x \\" \\a"', ['$x " \\a']],
    ['sh', 'a # b', ['a']],
    ['sh', "a#b ''", ['a#b', '']],
    ['cmd', 'a ^\n  b', ['a', 'b']],
    ['cmd', 'a ^\r\n  b', ['a', 'b']],
    ['cmd', 'a^&b "c&d" e^^f', ['a&b', 'c&d', 'e^f']],
    ['cmd', '"a^b"', ['a^b']],
    ['cmd', '^"a \\^"b\\^"^"', ['a "b"']],
    ['powershell', 'a `\n  b', ['a', 'b']],
    ['powershell', "'a ''b''' \"c `\"d`\" `t\"", ["a 'b'", 'c "d" \t']],
    ['powershell', '“a b” ‘c d’', ['a b', 'c d']],
    ['powershell', '& .\\x.exe a', ['.\\x.exe', 'a']],
  ];

  for (const [shell, text, words] of cases) {
    it(`splits ${JSON.stringify(text)} for ${shell}`, () => {
      expect(splitWords(text, shell)).toEqual({ words, notes: [] });
    });
  }

  const noted: readonly [Shell, string, readonly string[], string][] = [
    ['sh', 'a $HOME/x', ['a', '$HOME/x'], 'expansion'],
    ['sh', 'a "$(pwd)"', ['a', '$(pwd)'], 'expansion'],
    ['sh', 'a *.pem', ['a', '*.pem'], 'expansion'],
    ['sh', 'a b && c', ['a', 'b'], 'end-of-command'],
    ['sh', "a 'b", ['a', 'b'], 'open-quote'],
    ['cmd', 'a %TEMP%\\x', ['a', '%TEMP%\\x'], 'expansion'],
    ['cmd', 'a & b', ['a'], 'end-of-command'],
    ['powershell', 'a $env:TEMP', ['a', '$env:TEMP'], 'expansion'],
    ['powershell', 'a | b', ['a'], 'end-of-command'],
  ];

  for (const [shell, text, words, code] of noted) {
    it(`notes what is not literal in ${JSON.stringify(text)} for ${shell}`, () => {
      const split = splitWords(text, shell);
      expect(split.words).toEqual(words);
      expect(split.notes.map((note) => note.code as string)).toEqual([code]);
    });
  }
});
