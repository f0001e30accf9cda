// SPDX-License-Identifier: Apache-2.0
import { compareNames, isNamedCa, namedSide, pairingConvention } from './file-name';

describe('pairingConvention', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['cert.pem', 'key.pem', 'cert.pem, key.pem'],
    ['server-cert.pem', 'server-key.pem', '<prefix>-cert.pem, <prefix>-key.pem'],
    ['vch1.pem', 'vch1-key.pem', '<prefix>.pem, <prefix>-key.pem'],
    ['vch1.example.com.crt', 'vch1.example.com.key', '<prefix>.crt, <prefix>.key'],
    ['Server-Cert.PEM', 'server-key.pem', '<prefix>-cert.pem, <prefix>-key.pem'],
    ['a/cert.pem', 'a/key.pem', 'cert.pem, key.pem'],
    ['a\\cert.pem', 'a\\key.pem', 'cert.pem, key.pem'],
    ['a/cert.pem', 'b/key.pem', null],
    ['a/cert.pem', 'key.pem', null],
    ['server-cert.pem', 'client-key.pem', null],
    ['server-cert.pem', 'key.pem', null],
    ['cert.pem', 'cert.pem', null],
    ['', '', null],
  ];

  for (const [certificate, key, convention] of cases) {
    it(`of ${certificate} and ${key} is ${convention ?? 'none'}`, () => {
      expect(pairingConvention(certificate, key)).toBe(convention);
    });
  }
});

describe('namedSide', () => {
  const docker = ['server-cert.pem', 'server-key.pem', 'cert.pem', 'key.pem', 'b/cert.pem'];
  const cases: readonly (readonly [string, string | null])[] = [
    ['server-cert.pem', 'server'],
    ['server.pem', 'server'],
    ['SERVER_2026.crt', 'server'],
    ['client-ca.pem', 'client'],
    ['clients.pem', null],
    ['serverless.pem', null],
    ['my-server.pem', null],
    ['cert.pem', 'client'],
    ['key.pem', 'client'],
    // Alone in its folder it is any pair.
    ['b/cert.pem', null],
    ['vch1.pem', null],
  ];

  for (const [name, side] of cases) {
    it(`of ${name} is ${side ?? 'not said'}`, () => {
      expect(namedSide(name, docker)?.side ?? null).toBe(side as never);
    });
  }
});

describe('names', () => {
  it('know ca.pem in any folder', () => {
    expect(['ca.pem', 'a/CA.crt', 'ca-key.pem', 'my-ca.pem'].map(isNamedCa)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('are in the order people expect', () => {
    const names = ['b/a.pem', 'vch10.pem', 'vch2.pem', 'ca.pem'];
    expect([...names].sort(compareNames)).toEqual(['ca.pem', 'vch2.pem', 'vch10.pem', 'b/a.pem']);
  });
});
