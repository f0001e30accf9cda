// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificate';
import { selfSigned } from '../../../testing/certificates';
import { checkHost } from './check-host';

/** Entries of a certificate, a dialled name, and whether Go 1.27 takes it (x509.md 5.2, surprises 5 to 8). */
const names: readonly (readonly [entries: string, host: string, matches: boolean])[] = [
  ['vch.example.com', 'vch.example.com', true],
  ['VCH.Example.com', 'vch.example.COM', true],
  ['vch.example.com', 'vch.example.com.', true],
  ['vch.example.com.', 'vch.example.com', false],
  ['vch.example.com.', 'vch.example.com.', true],
  ['*.example.com', 'vch.example.com', true],
  ['*.example.com', 'xn--bcher-kva.example.com', true],
  ['*.example.com', 'example.com', false],
  ['*.example.com', 'a.b.example.com', false],
  ['*.com', 'example.com', true],
  ['v*.example.com', 'vch.example.com', false],
  ['vch.*.com', 'vch.example.com', false],
  ['*.*.example.com', 'a.b.example.com', false],
  ['*', 'vch', false],
  ['my_vch.example.com', 'my_vch.example.com', true],
  ['vch', 'vch', true],
  ['-vch.example.com', '-vch.example.com', true],
  ['vch .example.com', 'vch.example.com', false],
  ['other.example.com vch.example.com', 'vch.example.com', true],
];

describe('checkHost', () => {
  let template: Certificate;
  beforeAll(async () => {
    template = (await selfSigned({ keyType: { type: 'ECDSA', curve: 'P-256' } })).certificate;
  });
  const withNames = (dns: readonly string[], ips: readonly string[] = []): Certificate => ({
    ...template,
    subjectAltNames: { dns, ips, emails: [], uris: [] },
  });

  for (const [entry, host, matches] of names) {
    it(`${entry} ${matches ? 'is' : 'is not'} for ${host}`, () => {
      const entries = entry.includes(' .') ? [entry] : entry.split(' ');
      const refusal = checkHost(withNames(entries), host, '1.27');
      expect(refusal?.code ?? null).toBe(matches ? null : 'name-mismatch');
    });
  }

  it('takes addresses from IP entries only, IPv4 and IPv4-mapped alike', () => {
    expect(checkHost(withNames([], ['10.0.0.5']), '10.0.0.5', '1.27')).toBeNull();
    expect(checkHost(withNames([], ['10.0.0.5']), '::ffff:10.0.0.5', '1.27')).toBeNull();
    expect(checkHost(withNames([], ['fd00::5']), '[fd00::5]', '1.27')).toBeNull();
    expect(checkHost(withNames(['10.0.0.5']), '10.0.0.5', '1.27')?.message).toBe(
      "x509: cannot validate certificate for 10.0.0.5 because it doesn't contain any IP SANs",
    );
    expect(checkHost(withNames(['a.b'], ['10.0.0.5']), '10.0.0.6', '1.27')?.code).toBe('name-mismatch');
  });

  it('names the certificates that old clients accept', () => {
    const old = { ...template, subjectAltNames: null };
    expect(checkHost(old, 'vch.example.com', '1.27')?.code).toBe('common-name-only');
    expect(checkHost(old, 'vch.example.com', '1.13')).toBeNull();
    expect(checkHost(old, 'other.example.com', '1.27')?.code).toBe('no-names');
  });
});
