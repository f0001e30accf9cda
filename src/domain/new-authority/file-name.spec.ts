// SPDX-License-Identifier: Apache-2.0
import { fileNameOf, fileNamesOf } from './file-name';

describe('fileNameOf', () => {
  for (const [name, file] of [
    ['alice', 'alice'],
    ['Alice Müller', 'Alice-Muller'],
    ['ci@build.example.com', 'ci@build.example.com'],
    ['../../etc/passwd', 'etc-passwd'],
    ['-rf', 'rf'],
    ['a/b\\c:d', 'a-b-c-d'],
    ['$(reboot)`x`', 'reboot-x'],
    ['山田', 'client'],
    ['', 'client'],
    ['con', 'client'],
    ['NUL.txt', 'client'],
    ['name. ', 'name'],
    ['x'.repeat(100), 'x'.repeat(64)],
  ] as const) {
    it(`makes ${file} of “${name}”`, () => {
      expect(fileNameOf(name, 'client')).toBe(file);
    });
  }
});

describe('fileNamesOf', () => {
  it('tells apart what would be one file', () => {
    expect(fileNamesOf(['a b', 'a/b', 'A-B', '山', '田'], 'client')).toEqual([
      'a-b',
      'a-b-2',
      'A-B-3',
      'client',
      'client-2',
    ]);
  });
});
