// SPDX-License-Identifier: Apache-2.0
import { cleanPath, filesOf, joinPath, readError } from './engine-files';

describe('filesOf', () => {
  const files = filesOf(
    new Map([
      ['./certs/a/../ca.pem', new Uint8Array([1])],
      ['file', new Uint8Array()],
    ]),
  );
  const kinds: readonly [string, string][] = [
    ['certs/ca.pem', 'file'],
    ['./certs//ca.pem', 'file'],
    ['certs', 'directory'],
    ['.', 'directory'],
    ['', 'missing'],
    ['nothing', 'missing'],
    ['file/x', 'not-a-directory'],
    ['file/', 'not-a-directory'],
  ];

  for (const [path, kind] of kinds) {
    it(`finds ${kind} at ${JSON.stringify(path)}`, () => {
      expect(files.read(path).kind as string).toBe(kind);
    });
  }

  it('counts entries of folders', () => {
    expect(['certs', '.', 'file', 'nothing', ''].map((path) => files.entries(path))).toEqual([1, 2, 0, 0, 0]);
  });

  it('cleans and joins paths as Go does', () => {
    expect(['a//b/./c/..', '../x', '/../x', '', './'].map(cleanPath)).toEqual([
      'a/b',
      '../x',
      '/x',
      '.',
      '.',
    ]);
    expect([joinPath('', 'x'), joinPath('./out', 'x')]).toEqual(['x', 'out/x']);
  });

  it('says what Go says', () => {
    expect(readError('x', { kind: 'missing' })).toBe('open x: no such file or directory');
    expect(readError('x', { kind: 'directory' })).toBe('read x: is a directory');
  });
});
