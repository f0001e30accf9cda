// SPDX-License-Identifier: Apache-2.0
import { maskedPassword, withoutSecrets } from './secrets';

describe('withoutSecrets', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
    ['a value behind its option', ['--password', 'p4ss'], ['--password', maskedPassword], ['--password']],
    ['a value behind the alias', ['-p', 'p4ss'], ['-p', maskedPassword], ['--password']],
    ['a value after =', ['--ops-password=p4ss'], [`--ops-password=${maskedPassword}`], ['--ops-password']],
    ['a value glued to the alias', ['-pS3cret!'], [`-p${maskedPassword}`], ['--password']],
    ['a value in lower case glued to the alias', ['-psecret'], [`-p${maskedPassword}`], ['--password']],
  ];
  for (const [what, given, words, dropped] of cases) {
    it(`masks ${what}`, () => {
      expect(withoutSecrets(given)).toEqual({ words, dropped });
    });
  }

  for (const word of ['-public-network', '-publc-network', '--pfoo', '-x', 'plain']) {
    it(`leaves ${word} as it is`, () => {
      expect(withoutSecrets([word])).toEqual({ words: [word], dropped: [] });
    });
  }

  it('masks the password inside a target', () => {
    const { words, dropped } = withoutSecrets(['--target', 'administrator:p4ss@vc.example.com']);
    expect(words.join(' ')).not.toContain('p4ss');
    expect(dropped).toEqual(['--target']);
  });
});
