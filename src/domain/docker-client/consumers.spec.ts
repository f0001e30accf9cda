// SPDX-License-Identifier: Apache-2.0
import type { TestAuthority, TestCertificate, TestCertificateRequest } from '../../testing/certificates';
import { testAuthority } from '../../testing/certificates';
import { writePem } from '../pem';
import { passesApiPattern } from './api-pattern';
import type { Consumer } from './consumers';
import { consumerVerdicts } from './consumers';

const at = new Date('2026-11-22T12:00:00Z');
const year = { notBefore: new Date('2026-06-01T00:00:00Z'), notAfter: new Date('2027-06-01T00:00:00Z') };

describe('consumerVerdicts', () => {
  let authority: TestAuthority;
  let sound: TestCertificate;
  beforeAll(async () => {
    authority = await testAuthority();
    sound = await authority.issue(year);
  });

  async function verdicts(server: TestCertificate, keyPem = server.keyPem, commonName = '') {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const answers = await consumerVerdicts(
      {
        files: {
          serverCertificate: bytes(server.certificatePem),
          serverKey: bytes(keyPem),
          clientAuthorities: [],
          dockerCa: bytes(authority.certificatePem),
          dockerCertificate: null,
          dockerKey: null,
        },
        verifyClients: false,
        dials: ['vch.example.com'],
        at,
        profile: 'vch',
      },
      commonName,
    );
    return Object.fromEntries(answers.map(({ consumer, verdict }) => [consumer, verdict]));
  }

  it('works for everyone', async () => {
    const all = await verdicts(sound);
    expect(new Set(Object.values(all))).toEqual(new Set(['works']));
    expect(Object.keys(all).length).toBe(6);
  });

  const cases: readonly (readonly [string, TestCertificateRequest, Partial<Record<Consumer, string>>])[] = [
    ['an elliptic key', { keyType: { type: 'ECDSA', curve: 'P-256' } }, { 'vic-machine': 'warns' }],
    [
      'a life of 24 years',
      { notBefore: new Date('2025-01-01'), notAfter: new Date('2049-01-01') },
      { 'admin-portal-browser': 'warns' },
    ],
    [
      'another name',
      { hosts: ['other.example.com'] },
      { 'docker-current': 'refuses', 'docker-older': 'refuses', 'admin-portal-browser': 'refuses' },
    ],
    [
      'clients only',
      { extendedKeyUsage: ['client'] },
      { 'docker-current': 'refuses', 'docker-older': 'refuses', 'admin-portal-browser': 'refuses' },
    ],
  ];
  for (const [name, request, different] of cases) {
    it(`tells ${name}`, async () => {
      const all = await verdicts(await authority.issue({ ...year, ...request }));
      expect(all).toEqual(jasmine.objectContaining(different));
      const others = Object.entries(all).filter(([consumer]) => !(consumer in different));
      expect(new Set(others.map(([, verdict]) => verdict))).toEqual(new Set(['works']));
    });
  }

  it('tells what only vic-machine minds', async () => {
    const pkcs8 = writePem('PRIVATE KEY', sound.keyPair.pkcs8);
    expect((await verdicts(sound, pkcs8))['vic-machine']).toBe('warns');
    expect((await verdicts(sound, sound.keyPem, 'other.example.com'))['vic-machine']).toBe('refuses');
  });

  it('tells a server that does not start', async () => {
    const other = await authority.issue(year);
    const all = await verdicts(sound, other.keyPem);
    expect([all['vch-server'], all['docker-current']]).toEqual(['refuses', 'not-concerned']);
  });
});

describe('passesApiPattern', () => {
  const block = writePem('CERTIFICATE', new Uint8Array(100));
  const texts: readonly (readonly [string, string, boolean])[] = [
    ['canonical PEM', block, true],
    ['two blocks', block + block, true],
    ['glued blocks', block.trimEnd() + block, true],
    ['Windows line ends', block.replaceAll('\n', '\r\n'), true],
    ['a BOM', `\ufeff${block}`, true],
    ['indentation', block.replace(/^/gm, '  '), true],
    ['text on lines in front', `Bag Attributes\n${block}`, false],
    ['headers', block.replace('-----\n', '-----\nProc-Type: 4,ENCRYPTED\n\n'), false],
    ['a label with a digit', block.replaceAll('CERTIFICATE', 'X509 CERTIFICATE'), false],
    ['one line', block.replaceAll('\n', ''), false],
    ['nothing', '', false],
    ['text behind', `${block}end`, false],
  ];
  for (const [name, text, passes] of texts) {
    it(`${passes ? 'takes' : 'refuses'} ${name}`, () => {
      expect(passesApiPattern(text)).toBe(passes);
    });
  }

  it('is fast on hostile texts', () => {
    const start = performance.now();
    passesApiPattern('-----BEGIN A-----\n'.repeat(50_000));
    passesApiPattern(block.repeat(5000) + 'x');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
