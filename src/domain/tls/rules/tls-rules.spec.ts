// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../certificates';
import type { Rule } from '../../findings';
import {
  type TestAuthority,
  type TestCertificate,
  bundle,
  testAuthority,
  textFile,
} from '../../../testing/certificates';
import type { CertificateAuthorities, ServerIdentity, TlsSettings } from '../tls-settings';
import { authoritiesAreChosen } from './authorities-are-chosen';
import { authorityFilesAreWhole } from './authority-files-are-whole';
import { authorityFilesHoldCertificates } from './authority-files-hold-certificates';
import { authorityFilesHoldNoPrivateKey } from './authority-files-hold-no-private-key';
import { clientsAreVerified } from './clients-are-verified';
import { generatedCommonNameIsAnAddress } from './generated-common-name-is-an-address';
import { generatedCommonNameIsGiven } from './generated-common-name-is-given';
import { generatedKeySizeIsUsable } from './generated-key-size-is-usable';
import { serverCertificateFileIsNoKey } from './server-certificate-file-is-no-key';
import { serverCertificateIsChosen } from './server-certificate-is-chosen';
import { serverCertificateIsReadable } from './server-certificate-is-readable';
import { serverCertificateIsValidNow } from './server-certificate-is-valid-now';
import { serverKeyFileIsNoCertificate } from './server-key-file-is-no-certificate';
import { serverKeyIsChosen } from './server-key-is-chosen';
import { serverKeyIsNotEncrypted } from './server-key-is-not-encrypted';
import { serverKeyIsReadable } from './server-key-is-readable';
import { serverKeyMatchesCertificate } from './server-key-matches-certificate';

const at = new Date('2026-11-22T12:00:00Z');
const yesterday = new Date('2026-11-21T12:00:00Z');
const tomorrow = new Date('2026-11-23T12:00:00Z');
const lastYear = new Date('2025-11-22T12:00:00Z');
const nextYear = new Date('2027-11-22T12:00:00Z');

const plain: TlsSettings = { transport: 'plain' };

/** What a rule says: a detail, that it holds, or that it does not apply. */
function verdict<Detail extends object>(
  rule: Rule<string, TlsSettings, Detail>,
  tls: TlsSettings,
): Detail | 'holds' | 'does not apply' {
  return rule.appliesTo(tls) ? (rule.check(tls, at) ?? 'holds') : 'does not apply';
}

function custom(certificate: ChosenFile | null, key: ChosenFile | null): TlsSettings {
  const server: ServerIdentity = {
    source: 'custom',
    certificate,
    key,
    commonName: '',
    organization: [],
    keySize: '',
  };
  return { transport: 'tls', server, clients: { mode: 'off' }, certificateFolder: '' };
}

function generated(commonName: string, keySize = '2048'): TlsSettings {
  const server: ServerIdentity = { source: 'generated', commonName, organization: [], keySize };
  return { transport: 'tls', server, clients: { mode: 'off' }, certificateFolder: '' };
}

function withAuthorities(authorities: CertificateAuthorities): TlsSettings {
  return {
    ...generated('vch1.example.com'),
    transport: 'tls',
    clients: { mode: 'required', authorities },
  } as TlsSettings;
}

const chosen = (...files: readonly ChosenFile[]): TlsSettings => withAuthorities({ source: 'chosen', files });
const onlyNamed = (name: string): ChosenFile => ({
  name,
  bytes: null,
  certificates: [],
  privateKeys: [],
  problems: [],
});

describe('rules about client CAs', () => {
  let authority: TestAuthority;

  beforeAll(async () => {
    authority = await testAuthority({ name: 'Acme Client CA', notBefore: yesterday, notAfter: nextYear });
  });

  it('authorities are chosen', () => {
    expect(verdict(authoritiesAreChosen, chosen(authority.certificateFile()))).toBe('holds');
    expect(verdict(authoritiesAreChosen, chosen())).toEqual({ chosen: 0 });
    expect(verdict(authoritiesAreChosen, withAuthorities({ source: 'generated' }))).toBe('does not apply');
    expect(verdict(authoritiesAreChosen, generated('vch1'))).toBe('does not apply');
    expect(verdict(authoritiesAreChosen, plain)).toBe('does not apply');
  });

  it('authority files hold certificates', () => {
    const garbage = textFile('ca.pem', 'no certificate at all');
    expect(verdict(authorityFilesHoldCertificates, chosen(authority.certificateFile()))).toBe('holds');
    const found = verdict(authorityFilesHoldCertificates, chosen(authority.certificateFile(), garbage));
    expect(found).toEqual({
      places: [{ index: 1, file: 'ca.pem', problem: jasmine.objectContaining({ code: 'not-pem' }) }],
    });
    expect(verdict(authorityFilesHoldCertificates, chosen(textFile('empty.pem', '')))).toEqual({
      places: [{ index: 0, file: 'empty.pem', problem: jasmine.objectContaining({ code: 'empty' }) }],
    });
    expect(verdict(authorityFilesHoldCertificates, chosen())).toBe('does not apply');
  });

  it('authority files are whole', () => {
    const broken = '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n';
    const part = textFile('part.pem', authority.certificatePem + broken);
    expect(verdict(authorityFilesAreWhole, chosen(authority.certificateFile()))).toBe('holds');
    expect(verdict(authorityFilesAreWhole, chosen(part))).toEqual({
      places: [
        { index: 0, file: 'part.pem', problem: jasmine.objectContaining({ code: 'unreadable-certificate' }) },
      ],
    });
    // The CA that can be read works: that is no error.
    expect(verdict(authorityFilesHoldCertificates, chosen(part))).toBe('holds');
    expect(verdict(authorityFilesAreWhole, chosen(textFile('none.pem', broken)))).toBe('holds');
    expect(verdict(authorityFilesAreWhole, plain)).toBe('does not apply');
  });

  it('says nothing about files of which only the name is known', () => {
    expect(verdict(authorityFilesHoldCertificates, chosen(onlyNamed('ca.pem')))).toBe('holds');
    expect(verdict(authorityFilesHoldNoPrivateKey, chosen(onlyNamed('ca.pem')))).toBe('holds');
  });

  it('authority files hold no private key', () => {
    const both = textFile('both.pem', authority.certificatePem + authority.keyPem);
    expect(verdict(authorityFilesHoldNoPrivateKey, chosen(authority.certificateFile()))).toBe('holds');
    expect(verdict(authorityFilesHoldNoPrivateKey, chosen(both))).toEqual({
      places: [{ index: 0, file: 'both.pem' }],
    });
    expect(verdict(authorityFilesHoldNoPrivateKey, chosen(authority.keyFile('ca-key.pem')))).toEqual({
      places: [{ index: 0, file: 'ca-key.pem' }],
    });
    expect(verdict(authorityFilesHoldNoPrivateKey, plain)).toBe('does not apply');
  });

  it('clients are verified', () => {
    expect(verdict(clientsAreVerified, chosen(authority.certificateFile()))).toBe('holds');
    expect(verdict(clientsAreVerified, generated('vch1.example.com'))).toEqual({ port: 2376 });
    expect(verdict(clientsAreVerified, plain)).toBe('does not apply');
  });
});

describe('rules about an existing server certificate', () => {
  let authority: TestAuthority;
  let server: TestCertificate;
  let other: TestCertificate;
  let expired: TestCertificate;
  let future: TestCertificate;

  beforeAll(async () => {
    authority = await testAuthority({ notBefore: lastYear, notAfter: nextYear });
    server = await authority.issue({ hosts: ['vch1.example.com'], notBefore: yesterday, notAfter: nextYear });
    other = await authority.issue({ hosts: ['vch2.example.com'], notBefore: yesterday, notAfter: nextYear });
    expired = await authority.issue({ notBefore: lastYear, notAfter: yesterday });
    future = await authority.issue({ notBefore: tomorrow, notAfter: nextYear });
  });

  const encrypted = textFile(
    'encrypted.pem',
    '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMBgwEAYJKoZIhvcNAQUNMAMGASoEBAECAwQ=\n-----END ENCRYPTED PRIVATE KEY-----\n',
  );

  it('certificate and key are chosen', () => {
    const both = custom(server.certificateFile(), server.keyFile());
    expect(verdict(serverCertificateIsChosen, both)).toBe('holds');
    expect(verdict(serverKeyIsChosen, both)).toBe('holds');
    expect(verdict(serverCertificateIsChosen, custom(null, server.keyFile()))).toEqual({ keyChosen: true });
    expect(verdict(serverKeyIsChosen, custom(server.certificateFile(), null))).toEqual({
      certificateChosen: true,
    });
    expect(verdict(serverCertificateIsChosen, generated('vch1'))).toBe('does not apply');
    expect(verdict(serverKeyIsChosen, plain)).toBe('does not apply');
  });

  it('the certificate is readable', () => {
    const garbage = textFile('cert.pem', 'nothing');
    expect(verdict(serverCertificateIsReadable, custom(server.certificateFile(), null))).toBe('holds');
    expect(verdict(serverCertificateIsReadable, custom(garbage, null))).toEqual({
      file: 'cert.pem',
      problem: jasmine.objectContaining({ code: 'not-pem' }),
    });
    // A key in this place has a finding of its own.
    expect(verdict(serverCertificateIsReadable, custom(server.keyFile(), null))).toBe('holds');
    expect(verdict(serverCertificateIsReadable, custom(null, null))).toBe('does not apply');
  });

  it('skips what is no certificate, as Go does', () => {
    const other = '-----BEGIN PUBLIC KEY-----\nMAA=\n-----END PUBLIC KEY-----\n';
    const beside = textFile('cert.pem', server.certificatePem + other);
    expect(verdict(serverCertificateIsReadable, custom(beside, null))).toBe('holds');
    expect(verdict(serverKeyIsReadable, custom(null, textFile('key.pem', other + server.keyPem)))).toBe(
      'holds',
    );
  });

  it('the key is readable', () => {
    expect(verdict(serverKeyIsReadable, custom(null, server.keyFile()))).toBe('holds');
    expect(verdict(serverKeyIsReadable, custom(null, textFile('key.pem', 'nothing')))).toEqual({
      file: 'key.pem',
      problem: jasmine.objectContaining({ code: 'not-pem' }),
    });
    expect(verdict(serverKeyIsReadable, custom(null, encrypted))).toBe('holds');
    expect(verdict(serverKeyIsReadable, custom(null, null))).toBe('does not apply');
  });

  it('the key is not encrypted', () => {
    expect(verdict(serverKeyIsNotEncrypted, custom(null, server.keyFile()))).toBe('holds');
    expect(verdict(serverKeyIsNotEncrypted, custom(null, encrypted))).toEqual({ file: 'encrypted.pem' });
    expect(verdict(serverKeyIsNotEncrypted, generated('vch1'))).toBe('does not apply');
  });

  it('the files are not swapped', () => {
    const right = custom(server.certificateFile('cert.pem'), server.keyFile('key.pem'));
    const swapped = custom(server.keyFile('key.pem'), server.certificateFile('cert.pem'));
    expect(verdict(serverCertificateFileIsNoKey, right)).toBe('holds');
    expect(verdict(serverKeyFileIsNoCertificate, right)).toBe('holds');
    expect(verdict(serverCertificateFileIsNoKey, swapped)).toEqual({ file: 'key.pem' });
    expect(verdict(serverKeyFileIsNoCertificate, swapped)).toEqual({ file: 'cert.pem' });
    expect(verdict(serverCertificateFileIsNoKey, custom(null, null))).toBe('does not apply');
    expect(verdict(serverKeyFileIsNoCertificate, custom(null, null))).toBe('does not apply');
  });

  it('takes one file with both for either', () => {
    const both = textFile('both.pem', server.certificatePem + server.keyPem);
    expect(verdict(serverCertificateFileIsNoKey, custom(both, both))).toBe('holds');
    expect(verdict(serverKeyFileIsNoCertificate, custom(both, both))).toBe('holds');
    expect(verdict(serverCertificateIsReadable, custom(both, both))).toBe('holds');
    expect(verdict(serverKeyMatchesCertificate, custom(both, both))).toBe('holds');
  });

  it('the key matches the certificate', () => {
    expect(verdict(serverKeyMatchesCertificate, custom(server.certificateFile(), server.keyFile()))).toBe(
      'holds',
    );
    expect(
      verdict(
        serverKeyMatchesCertificate,
        custom(server.certificateFile('cert.pem'), other.keyFile('key.pem')),
      ),
    ).toEqual({ certificateFile: 'cert.pem', keyFile: 'key.pem', laterCertificate: null });
    // Go looks at the first certificate only.
    expect(
      verdict(
        serverKeyMatchesCertificate,
        custom(bundle([authority, server], 'chain.pem'), server.keyFile('key.pem')),
      ),
    ).toEqual({ certificateFile: 'chain.pem', keyFile: 'key.pem', laterCertificate: 2 });
    expect(verdict(serverKeyMatchesCertificate, custom(server.certificateFile(), encrypted))).toBe(
      'does not apply',
    );
    expect(verdict(serverKeyMatchesCertificate, custom(server.certificateFile(), null))).toBe(
      'does not apply',
    );
  });

  it('the certificate is valid now', () => {
    expect(verdict(serverCertificateIsValidNow, custom(server.certificateFile(), null))).toBe('holds');
    expect(verdict(serverCertificateIsValidNow, custom(expired.certificateFile('cert.pem'), null))).toEqual({
      file: 'cert.pem',
      state: 'expired',
      notBefore: lastYear,
      notAfter: yesterday,
    });
    expect(verdict(serverCertificateIsValidNow, custom(future.certificateFile('cert.pem'), null))).toEqual({
      file: 'cert.pem',
      state: 'not-yet-valid',
      notBefore: tomorrow,
      notAfter: nextYear,
    });
    expect(verdict(serverCertificateIsValidNow, custom(null, null))).toBe('does not apply');
  });

  it('is valid at its very last instant', async () => {
    const last = await authority.issue({ notBefore: yesterday, notAfter: at });
    expect(verdict(serverCertificateIsValidNow, custom(last.certificateFile(), null))).toBe('holds');
  });
});

describe('rules about a generated server certificate', () => {
  it('the common name is given', () => {
    expect(verdict(generatedCommonNameIsGiven, generated('vch1.example.com'))).toBe('holds');
    expect(verdict(generatedCommonNameIsGiven, generated('  '))).toEqual({ given: '' });
    expect(verdict(generatedCommonNameIsGiven, custom(null, null))).toBe('does not apply');
  });

  for (const name of [
    'vch1.example.com',
    'vch1',
    '10.20.0.5',
    '*.example.com',
    '3com.example.com',
    'xn--bcher-kva.example',
  ]) {
    it(`takes ${name} for an address`, () => {
      expect(verdict(generatedCommonNameIsAnAddress, generated(name))).toBe('holds');
    });
  }

  for (const name of [
    'my vch',
    'vch_1',
    '10.20.0.256',
    '*',
    'vch.*.com',
    'https://vch1.example.com',
    'bücher.example',
  ]) {
    it(`does not take ${name} for an address`, () => {
      expect(verdict(generatedCommonNameIsAnAddress, generated(name))).toEqual(
        jasmine.objectContaining({ given: name, tooLong: false }),
      );
    });
  }

  it('takes 64 characters at most', () => {
    const name = (length: number): string => `${'a'.repeat(50)}.${'b'.repeat(length - 51)}`;
    expect(verdict(generatedCommonNameIsAnAddress, generated(name(64)))).toBe('holds');
    expect(verdict(generatedCommonNameIsAnAddress, generated(name(65)))).toEqual({
      given: name(65),
      tooLong: true,
      problem: null,
    });
  });

  it('says nothing of a missing name twice', () => {
    expect(verdict(generatedCommonNameIsAnAddress, generated(''))).toBe('does not apply');
  });

  it('the key size is usable', () => {
    for (const size of ['1024', '2048', '3072', '4096', '8192']) {
      expect(verdict(generatedKeySizeIsUsable, generated('vch1', size)))
        .withContext(size)
        .toBe('holds');
    }
    for (const size of ['0', '512', '8193', '2048.5', 'many', '-2048']) {
      expect(verdict(generatedKeySizeIsUsable, generated('vch1', size)))
        .withContext(size)
        .toEqual({ given: size, smallest: 1024, largest: 8192 });
    }
    expect(verdict(generatedKeySizeIsUsable, generated('vch1', ''))).toBe('does not apply');
    expect(verdict(generatedKeySizeIsUsable, plain)).toBe('does not apply');
  });
});
