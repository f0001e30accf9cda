// SPDX-License-Identifier: Apache-2.0
import { splitWindowsArguments } from './windows-arguments';

describe('splitWindowsArguments', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['a b c', ['a', 'b', 'c']],
    ['  a\t b ', ['a', 'b']],
    ['"a b" c', ['a b', 'c']],
    ['"" x', ['', 'x']],
    ['a"b c"d', ['ab cd']],
    ['a\\b', ['a\\b']],
    ['a\\\\b', ['a\\\\b']],
    ['a\\"b', ['a"b']],
    ['"a\\\\" b', ['a\\', 'b']],
    ['"a\\\\\\"b"', ['a\\"b']],
    ['"a ""b"" c"', ['a "b', 'c']],
    ['"a b"" c"', ['a b"', 'c']],
    ['"a b', ['a b']],
  ];

  for (const [line, words] of cases) {
    it(`splits ${line}`, () => {
      expect(splitWindowsArguments(line)).toEqual(words);
    });
  }
});
