// SPDX-License-Identifier: Apache-2.0
import { type TestAuthority, bundle, selfSigned, testAuthority } from '../../../testing/certificates';
import { customTls, generatedTls } from '../../../testing/tls-settings';
import type { Certificate, ChosenFile, KeyAlgorithm } from '../../certificates';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { authoritiesDiffer } from './authorities-differ';
import { authoritiesStayValid } from './authorities-stay-valid';
import { authorityKeysAreStrong } from './authority-keys-are-strong';
import { authoritySignaturesAreStrong } from './authority-signatures-are-strong';
import { serverCertificateIsForServers } from './server-certificate-is-for-servers';
import { serverCertificateIsNoAuthority } from './server-certificate-is-no-authority';
import { serverCertificateIsSettled } from './server-certificate-is-settled';
import { serverCertificateIsSigned } from './server-certificate-is-signed';
import { serverCertificateNamesHosts } from './server-certificate-names-hosts';
import { serverCertificateStaysValid } from './server-certificate-stays-valid';
import { serverCertificateSuitsBrowsers } from './server-certificate-suits-browsers';
import { serverChainHoldsNoStrangers } from './server-chain-holds-no-strangers';
import { serverIssuerIsHandedOut } from './server-issuer-is-handed-out';
import { serverKeyIsAccepted } from './server-key-is-accepted';
import { serverKeyIsPkcs1 } from './server-key-is-pkcs1';
import { serverKeyIsStrong } from './server-key-is-strong';
import { serverKeyShowsName } from './server-key-shows-name';
import { serverKeyUsageAllowsAgreement } from './server-key-usage-allows-agreement';
import { serverKeyUsageIsComplete } from './server-key-usage-is-complete';
import { serverSignaturesAreStrong } from './server-signatures-are-strong';

const at = new Date('2026-11-22T12:00:00Z');
const dayInMilliseconds = 86_400_000;
const inDays = (days: number) => new Date(at.getTime() + days * dayInMilliseconds);
const plain: TlsSettings = { transport: 'plain' };

/** What a rule says: a detail, that it holds, or that it does not apply. */
function verdict<Detail extends object>(
  rule: Rule<string, TlsSettings, Detail>,
  tls: TlsSettings,
): Detail | 'holds' | 'does not apply' {
  return rule.appliesTo(tls) ? (rule.check(tls, at) ?? 'holds') : 'does not apply';
}

/** The file with its first certificate changed: what no authority of today would issue. */
const changed = (file: ChosenFile, changes: Partial<Certificate>): ChosenFile => ({
  ...file,
  certificates: file.certificates.map((one, index) => (index === 0 ? { ...one, ...changes } : one)),
});
const withKey = (file: ChosenFile, algorithm: KeyAlgorithm): ChosenFile =>
  changed(file, { publicKey: { ...file.certificates[0]!.publicKey, algorithm } });

describe('the quality of client CAs', () => {
  let root: TestAuthority;
  let intermediate: TestAuthority;
  let ending: TestAuthority;
  beforeAll(async () => {
    root = await testAuthority({ name: 'Root CA' });
    intermediate = await root.subAuthority({ name: 'Issuing CA' });
    ending = await testAuthority({ name: 'Ending CA', notAfter: inDays(10) });
  });
  const file = () => root.certificateFile('ca.pem');
  const chosen = (...files: readonly ChosenFile[]) => generatedTls('vch1.example.com', files);
  const place = (index: number, name: string, facts: object = {}) => ({
    index,
    file: 'ca.pem',
    name,
    ...facts,
  });

  it('stay valid', () => {
    expect(verdict(authoritiesStayValid, chosen(file()))).toBe('holds');
    expect(verdict(authoritiesStayValid, chosen(file(), ending.certificateFile('ca.pem')))).toEqual({
      places: [place(1, 'Ending CA', { notAfter: inDays(10), days: 10 })],
    } as never);
    const over = changed(file(), { notAfter: inDays(-1) });
    expect(verdict(authoritiesStayValid, chosen(over))).toBe('holds');
  });

  it('differ', () => {
    expect(verdict(authoritiesDiffer, chosen(file(), ending.certificateFile('ca.pem')))).toBe('holds');
    expect(verdict(authoritiesDiffer, chosen(file(), bundle([ending, root], 'ca.pem')))).toEqual({
      places: [place(1, 'Root CA')],
    } as never);
  });

  it('have strong keys', () => {
    expect(verdict(authorityKeysAreStrong, chosen(file()))).toBe('holds');
    expect(verdict(authorityKeysAreStrong, chosen(withKey(file(), { type: 'RSA', bits: 1024 })))).toEqual({
      places: [place(0, 'Root CA', { bits: 1024 })],
    } as never);
    expect(verdict(authorityKeysAreStrong, chosen(withKey(file(), { type: 'ECDSA', curve: 'P-256' })))).toBe(
      'holds',
    );
  });

  it('are signed with a strong hash, where anybody looks', () => {
    const weak = changed(intermediate.certificateFile('ca.pem'), { signatureAlgorithm: 'SHA1-RSA' });
    expect(verdict(authoritySignaturesAreStrong, chosen(intermediate.certificateFile()))).toBe('holds');
    expect(verdict(authoritySignaturesAreStrong, chosen(weak))).toEqual({
      places: [place(0, 'Issuing CA', { algorithm: 'SHA1-RSA' })],
    } as never);
    const self = changed(file(), { signatureAlgorithm: 'SHA1-RSA' });
    expect(verdict(authoritySignaturesAreStrong, chosen(self))).toBe('holds');
  });

  for (const rule of [
    authoritiesStayValid,
    authoritiesDiffer,
    authorityKeysAreStrong,
    authoritySignaturesAreStrong,
  ] as const) {
    it(`${rule.id} does not apply without a CA`, () => {
      expect(rule.appliesTo(chosen())).toBeFalse();
      expect(rule.appliesTo(generatedTls('vch1.example.com'))).toBeFalse();
      expect(rule.appliesTo(plain)).toBeFalse();
    });
  }
});

describe('the quality of an existing server certificate', () => {
  let root: TestAuthority;
  let good: ChosenFile;
  let key: ChosenFile;
  beforeAll(async () => {
    root = await testAuthority({ name: 'Server CA' });
    const server = await root.issue({
      hosts: ['vch1.example.com'],
      commonName: 'vch1.example.com',
      notBefore: inDays(-30),
      notAfter: inDays(365),
      keyUsage: ['digitalSignature', 'keyEncipherment', 'keyAgreement'],
    });
    good = server.certificateFile('cert.pem');
    key = server.keyFile('key.pem');
  });
  const tls = (file: ChosenFile) => customTls(file, key);

  it('stays valid', () => {
    expect(verdict(serverCertificateStaysValid, tls(good))).toBe('holds');
    expect(verdict(serverCertificateStaysValid, tls(changed(good, { notAfter: inDays(29.5) })))).toEqual({
      file: 'cert.pem',
      notAfter: inDays(29.5),
      days: 29,
    });
    expect(verdict(serverCertificateStaysValid, tls(changed(good, { notAfter: inDays(-1) })))).toBe('holds');
  });

  it('is settled for an hour', () => {
    const since = (minutes: number) => new Date(at.getTime() - minutes * 60_000);
    expect(verdict(serverCertificateIsSettled, tls(changed(good, { notBefore: since(61) })))).toBe('holds');
    expect(verdict(serverCertificateIsSettled, tls(changed(good, { notBefore: since(59) })))).toEqual({
      file: 'cert.pem',
      notBefore: since(59),
    });
    expect(verdict(serverCertificateIsSettled, tls(changed(good, { notBefore: since(-5) })))).toBe('holds');
  });

  it('is for servers', () => {
    for (const extendedKeyUsage of [null, [], ['serverAuth'], ['clientAuth', 'serverAuth'], ['any']]) {
      expect(verdict(serverCertificateIsForServers, tls(changed(good, { extendedKeyUsage })))).toBe('holds');
    }
    expect(
      verdict(serverCertificateIsForServers, tls(changed(good, { extendedKeyUsage: ['clientAuth'] }))),
    ).toEqual({
      file: 'cert.pem',
      purposes: ['clientAuth'],
    });
  });

  it('names hosts', () => {
    const names = (dns: readonly string[], ips: readonly string[]) => ({
      dns,
      ips,
      emails: ['a@b'],
      uris: [],
    });
    expect(verdict(serverCertificateNamesHosts, tls(good))).toBe('holds');
    expect(
      verdict(serverCertificateNamesHosts, tls(changed(good, { subjectAltNames: names([], ['10.0.0.1']) }))),
    ).toBe('holds');
    for (const subjectAltNames of [null, names([], [])]) {
      expect(verdict(serverCertificateNamesHosts, tls(changed(good, { subjectAltNames })))).toEqual({
        file: 'cert.pem',
        commonName: 'vch1.example.com',
      });
    }
  });

  it('has the key usage TLS needs', () => {
    const usage = (...uses: readonly ('digitalSignature' | 'keyEncipherment')[]) =>
      changed(good, { keyUsage: new Set(uses) });
    expect(verdict(serverKeyUsageIsComplete, tls(good))).toBe('holds');
    expect(verdict(serverKeyUsageIsComplete, tls(changed(good, { keyUsage: null })))).toBe('holds');
    expect(verdict(serverKeyUsageIsComplete, tls(usage('digitalSignature')))).toEqual({
      file: 'cert.pem',
      missing: ['keyEncipherment'],
    });
    const elliptic = withKey(usage('digitalSignature'), { type: 'ECDSA', curve: 'P-256' });
    expect(verdict(serverKeyUsageIsComplete, tls(elliptic))).toBe('holds');
    expect(verdict(serverKeyUsageAllowsAgreement, tls(good))).toBe('holds');
    expect(verdict(serverKeyUsageAllowsAgreement, tls(usage('digitalSignature')))).toEqual({
      file: 'cert.pem',
    });
    expect(verdict(serverKeyUsageAllowsAgreement, tls(changed(good, { keyUsage: null })))).toBe('holds');
  });

  it('is no CA, unless it is its own', async () => {
    const isAuthority = { isAuthority: true, pathLength: null };
    expect(verdict(serverCertificateIsNoAuthority, tls(good))).toBe('holds');
    expect(
      verdict(serverCertificateIsNoAuthority, tls(changed(good, { basicConstraints: isAuthority }))),
    ).toEqual({
      file: 'cert.pem',
    });
    const own = await selfSigned({ basicConstraints: isAuthority });
    expect(verdict(serverCertificateIsNoAuthority, tls(own.certificateFile()))).toBe('does not apply');
  });

  it('is signed by a CA', async () => {
    const own = await selfSigned();
    expect(verdict(serverCertificateIsSigned, tls(good))).toBe('holds');
    expect(verdict(serverCertificateIsSigned, tls(own.certificateFile('own.pem')))).toEqual({
      file: 'own.pem',
    });
  });

  it('has no strangers behind it', async () => {
    const stranger = await testAuthority({ name: 'Another CA' });
    const other = await (await stranger.subAuthority({ name: 'Another issuing CA' })).issue();
    const server = { ...good.certificates[0]! };
    const file = (...more: readonly ChosenFile[]): ChosenFile => ({
      ...good,
      certificates: [server, ...more.flatMap(({ certificates }) => certificates)],
    });
    expect(verdict(serverChainHoldsNoStrangers, tls(file(root.certificateFile())))).toBe('holds');
    expect(verdict(serverChainHoldsNoStrangers, tls(file(other.certificateFile())))).toEqual({
      file: 'cert.pem',
      strangers: ['vch.example.com'],
    });
    expect(verdict(serverChainHoldsNoStrangers, tls(good))).toBe('does not apply');
  });

  it('says which CA clients need', async () => {
    const own = await selfSigned();
    expect(verdict(serverIssuerIsHandedOut, tls(good))).toEqual({
      issuer: 'CN=Server CA',
      isClientAuthority: false,
    });
    const both = customTls(good, key, [root.certificateFile()]);
    expect(verdict(serverIssuerIsHandedOut, both)).toEqual({
      issuer: 'CN=Server CA',
      isClientAuthority: true,
    });
    expect(verdict(serverIssuerIsHandedOut, tls(own.certificateFile()))).toBe('does not apply');
  });

  it('has a key that Docker clients accept, and a strong one', () => {
    const bits = (size: number) => tls(withKey(good, { type: 'RSA', bits: size }));
    for (const size of [1024, 2048, 8192]) expect(verdict(serverKeyIsAccepted, bits(size))).toBe('holds');
    for (const size of [512, 1023, 8193]) {
      expect(verdict(serverKeyIsAccepted, bits(size))).toEqual({
        file: 'cert.pem',
        bits: size,
        smallest: 1024,
        largest: 8192,
      });
    }
    const elliptic = tls(withKey(good, { type: 'ECDSA', curve: 'P-256' }));
    expect(verdict(serverKeyIsAccepted, elliptic)).toBe('holds');
    expect(verdict(serverKeyIsStrong, bits(2048))).toBe('holds');
    expect(verdict(serverKeyIsStrong, bits(1024))).toEqual({ file: 'cert.pem', bits: 1024 });
    expect(verdict(serverKeyIsStrong, bits(512))).toBe('holds');
    expect(verdict(serverKeyIsStrong, elliptic)).toBe('holds');
  });

  it('is signed with a strong hash, and so are its intermediates', () => {
    expect(verdict(serverSignaturesAreStrong, tls(good))).toBe('holds');
    for (const signatureAlgorithm of ['SHA1-RSA', 'MD5-RSA', 'ECDSA-SHA1']) {
      expect(verdict(serverSignaturesAreStrong, tls(changed(good, { signatureAlgorithm })))).toEqual({
        file: 'cert.pem',
        certificates: [{ name: 'vch1.example.com', algorithm: signatureAlgorithm }],
      });
    }
    expect(
      verdict(serverSignaturesAreStrong, tls(changed(good, { signatureAlgorithm: 'ECDSA-SHA256' }))),
    ).toBe('holds');
  });

  it('lives no longer than browsers put up with', () => {
    const life = (days: number) => tls(changed(good, { notBefore: at, notAfter: inDays(days) }));
    expect(verdict(serverCertificateSuitsBrowsers, life(825))).toBe('holds');
    expect(verdict(serverCertificateSuitsBrowsers, life(826))).toEqual({
      file: 'cert.pem',
      days: 826,
      longest: 825,
    });
  });

  it('has a key that VIC’s tools read', async () => {
    expect(verdict(serverKeyShowsName, tls(good))).toBe('holds');
    const elliptic = await root.issue({ keyType: { type: 'ECDSA', curve: 'P-256' } });
    const pair = customTls(elliptic.certificateFile(), elliptic.keyFile());
    expect(verdict(serverKeyShowsName, pair)).toEqual({ keyType: 'ECDSA' });
    expect(verdict(serverKeyIsPkcs1, pair)).toBe('does not apply');
    expect(verdict(serverKeyIsPkcs1, tls(good))).toBe('holds');
    const [own] = key.privateKeys;
    const rewrapped: ChosenFile = { ...key, privateKeys: [{ ...own!, format: 'pkcs8' }] };
    expect(verdict(serverKeyIsPkcs1, customTls(good, rewrapped))).toEqual({ file: 'key.pem' });
    expect(verdict(serverKeyShowsName, customTls(good, null))).toBe('does not apply');
    expect(verdict(serverKeyIsPkcs1, customTls(good, null))).toBe('does not apply');
  });

  for (const rule of [
    serverCertificateStaysValid,
    serverCertificateIsSettled,
    serverCertificateIsForServers,
    serverCertificateNamesHosts,
    serverKeyUsageIsComplete,
    serverKeyUsageAllowsAgreement,
    serverCertificateIsNoAuthority,
    serverCertificateIsSigned,
    serverChainHoldsNoStrangers,
    serverIssuerIsHandedOut,
    serverKeyIsAccepted,
    serverKeyIsStrong,
    serverSignaturesAreStrong,
    serverCertificateSuitsBrowsers,
  ] as const) {
    it(`${rule.id} does not apply without a certificate`, () => {
      expect(rule.appliesTo(customTls(null, null))).toBeFalse();
      expect(rule.appliesTo(generatedTls('vch1.example.com'))).toBeFalse();
      expect(rule.appliesTo(plain)).toBeFalse();
    });
  }
});
