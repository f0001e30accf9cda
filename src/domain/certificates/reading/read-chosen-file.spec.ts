// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import type { TestAuthority, TestCertificate } from '../../../testing/certificates';
import { bundle, testAuthority, textFile } from '../../../testing/certificates';
import { writePem } from '../../pem';
import { canonicalCertificates, canonicalKey } from '../canonical-pem';
import {
  contextTag,
  derBitString,
  derElement,
  derExplicit,
  derObjectIdentifier,
  derOctetString,
  DerReader,
  derSequence,
  derSmallInteger,
  derTag,
  derUnsignedInteger,
} from '../der';
import { keyBelongsTo, keyPairMatches } from '../key-match';
import { largestFile, mostCertificates, readChosenFile } from './read-chosen-file';
import { readPrivateKey } from './read-private-key';

describe('readChosenFile', () => {
  let authority: TestAuthority;
  let rsa: TestCertificate;
  let ecdsa: TestCertificate;
  beforeAll(async () => {
    authority = await testAuthority({ keyType: { type: 'ECDSA', curve: 'P-256' } });
    rsa = await authority.issue();
    ecdsa = await authority.issue({ keyType: { type: 'ECDSA', curve: 'P-384' } });
  });

  const codes = (text: string) =>
    textFile('file.pem', text).problems.map(({ code, reason }) => [code, reason]);

  it('reads a chain with its key', () => {
    const file = textFile('all.pem', rsa.certificatePem + rsa.keyPem + authority.certificatePem);
    expect(file.problems).toEqual([]);
    expect(file.certificates.map(({ der }) => der)).toEqual([rsa.certificate.der, authority.certificate.der]);
    expect(file.privateKeys.length).toBe(1);
    expect(file.name).toBe('all.pem');
  });

  it('saves what strict programs do not see, and says so', () => {
    expect(codes(`\ufeff${rsa.certificatePem}`)).toEqual([['hidden-from-go', 'byte-order-mark']]);
    expect(codes(rsa.certificatePem.replaceAll('\n', '\r'))).toEqual([['hidden-from-go', 'line-ends']]);
    const withHeader = rsa.certificatePem.replace('-----\n', '-----\nComment: x\n\n');
    expect(codes(withHeader)).toEqual([['hidden-from-go', 'pem-headers']]);
    expect(textFile('x', withHeader).certificates.length).toBe(1);
  });

  it('names what it cannot use', () => {
    expect(codes('')).toEqual([['empty', '0 bytes']]);
    expect(codes(' \n')).toEqual([['empty', '2 bytes']]);
    expect(codes('<html>')).toEqual([['not-pem', 'failed to find any PEM data']]);
    expect(codes(rsa.certificatePem.replaceAll('CERTIFICATE', 'TRUSTED CERTIFICATE'))).toEqual([
      ['wrong-label', 'TRUSTED CERTIFICATE'],
    ]);
    expect(codes(writePem('CERTIFICATE REQUEST', new Uint8Array(3)))).toEqual([
      ['certificate-request', 'CERTIFICATE REQUEST'],
    ]);
    expect(codes(writePem('PUBLIC KEY', rsa.certificate.publicKey.spki))).toEqual([
      ['public-key', 'PUBLIC KEY'],
    ]);
    expect(codes(writePem('PKCS7', new Uint8Array(3)))).toEqual([['pkcs7', 'PKCS7']]);
    expect(codes(writePem('CERTIFICATE', new Uint8Array(3)))).toEqual([
      ['unreadable-certificate', 'x509: malformed certificate'],
    ]);
    expect(codes(writePem('PRIVATE KEY', new Uint8Array(3)))).toEqual([
      ['unreadable-key', 'tls: failed to parse private key'],
    ]);
    expect(codes(rsa.certificatePem.replace('END', 'EN'))).toEqual([['damaged', 'unterminated']]);
  });

  it('recognises encrypted keys of both kinds', () => {
    const legacy = rsa.keyPem.replace(
      /-----\n/,
      '-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\n',
    );
    expect(codes(legacy)).toEqual([['encrypted-key', 'Proc-Type: 4,ENCRYPTED (RSA PRIVATE KEY)']]);
    const algorithm = derSequence(derObjectIdentifier('1.2.840.113549.1.5.13'));
    const pkcs8 = derSequence(algorithm, derOctetString(new Uint8Array(64)));
    expect(codes(writePem('ENCRYPTED PRIVATE KEY', pkcs8))).toEqual([
      ['encrypted-key', 'PKCS#8 EncryptedPrivateKeyInfo'],
    ]);
  });

  it('names keys that no VCH can use', () => {
    const algorithm = derSequence(derObjectIdentifier('1.3.101.113'));
    const ed448 = derSequence(derSmallInteger(0), algorithm, derOctetString(new Uint8Array(57)));
    expect(codes(writePem('PRIVATE KEY', ed448))).toEqual([['unusable-key', 'Ed448']]);
  });

  it('reads DER and tells PKCS#7 and PKCS#12', () => {
    const der = readChosenFile('x.der', rsa.certificate.der);
    expect(der.problems.map(({ code }) => code)).toEqual(['der']);
    expect(der.certificates.length).toBe(1);
    const content = derExplicit(0, derSequence());
    const padding = derOctetString(new Uint8Array(200));
    const pkcs7 = derSequence(derObjectIdentifier('1.2.840.113549.1.7.2'), content, padding);
    expect(readChosenFile('x.p7b', pkcs7).problems.map(({ code }) => code)).toEqual(['pkcs7']);
    const safe = derSequence(derObjectIdentifier('1.2.840.113549.1.7.1'), content, padding);
    const pkcs12 = derSequence(derSmallInteger(3), safe);
    expect(readChosenFile('x.pfx', pkcs12).problems.map(({ code }) => code)).toEqual(['pkcs12']);
  });

  it('keeps its caps', () => {
    expect(readChosenFile('big', new Uint8Array(largestFile + 1)).problems.map(({ code }) => code)).toEqual([
      'too-large',
    ]);
    const many = textFile('many', ecdsa.certificatePem.slice(0, 0) + tiny.repeat(mostCertificates + 1));
    expect(many.problems.map(({ code }) => code)).toContain('too-many-certificates');
  });

  it('writes canonical PEM from any form', () => {
    const messy = textFile(
      'messy',
      `\ufeffjunk ${rsa.certificatePem.replaceAll('\n', '\r\n')} x\n${authority.certificatePem}`,
    );
    expect(canonicalCertificates(messy)).toBe(rsa.certificatePem + authority.certificatePem);
    expect(canonicalCertificates(bundle([]))).toBe('');
  });

  it('answers for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const file = readChosenFile('x', bytes);
        expect(file.problems.length + file.certificates.length).toBeGreaterThan(0);
      }),
    );
  });

  it('reads every form of a key, matches it with its certificate and no other, and writes what VIC reads', () => {
    for (const { certificate, keyPair, other } of [
      { ...rsa, other: ecdsa.certificate },
      { ...ecdsa, other: authority.certificate },
    ]) {
      const isRsa = certificate.publicKey.algorithm.type === 'RSA';
      const inner = isRsa ? octets(keyPair.pkcs8, 1) : sec1Key(keyPair.pkcs8, '1.3.132.0.34');
      for (const der of [keyPair.pkcs8, inner]) {
        const reading = readPrivateKey(der);
        expect(reading.ok).toBeTrue();
        if (!reading.ok) continue;
        expect(keyBelongsTo(reading.value, certificate)).toBeTrue();
        expect(keyBelongsTo(reading.value, other)).toBeFalse();
        expect(canonicalKey(reading.value)).toMatch(/^-----BEGIN (RSA|EC )?[A-Z ]*PRIVATE KEY-----\n/);
        if (isRsa) {
          expect(canonicalKey(reading.value)).toBe(writePem('RSA PRIVATE KEY', inner));
        }
      }
    }
  });

  it('computes the public half of an elliptic key instead of believing the file', () => {
    const [version, secret] = [
      derSmallInteger(1),
      derOctetString(Uint8Array.of(...new Array<number>(31).fill(0), 1)),
    ];
    const curve = derExplicit(0, derObjectIdentifier('1.2.840.10045.3.1.7'));
    const lie = derElement(contextTag(1, 'constructed'), derBitString(new Uint8Array(65).fill(4)));
    const honest = readPrivateKey(derSequence(version, secret, curve));
    const lying = readPrivateKey(derSequence(version, secret, curve, lie));
    expect(honest.ok && lying.ok && honest.value.spki).toEqual(lying.ok && lying.value.spki);
    expect(readPrivateKey(derSequence(version, secret)).ok).toBeFalse();
  });

  it('refuses RSA keys whose numbers do not fit together', () => {
    const numbers = [0, 15, 3, 3, 3, 5].map((value) => derUnsignedInteger(Uint8Array.of(value)));
    const reading = readPrivateKey(derSequence(...numbers));
    expect(reading).toEqual({
      ok: true,
      value: jasmine.objectContaining({ algorithm: { type: 'RSA', bits: 4 } }) as never,
    });
    const wrong = [0, 15, 3, 5, 3, 5].map((value) => derUnsignedInteger(Uint8Array.of(value)));
    expect(readPrivateKey(derSequence(...wrong))).toEqual({
      ok: false,
      problem: { code: 'unreadable-key', reason: 'crypto/rsa: invalid exponents' },
    });
  });

  it('asks WebCrypto about Ed25519', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
    if (!('privateKey' in pair)) throw new Error('no pair');
    const der = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
    const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
    const key = readPrivateKey(der);
    const own = { ...rsa.certificate, publicKey: { algorithm: { type: 'Ed25519' } as const, spki } };
    const other = { ...own, publicKey: { ...own.publicKey, spki: spki.with(20, (spki[20] ?? 0) ^ 1) } };
    if (!key.ok) throw new Error(key.problem.reason);
    expect(keyBelongsTo(key.value, own)).toBe('unknown');
    expect(await keyPairMatches(key.value, own)).toBeTrue();
    expect(await keyPairMatches(key.value, other)).toBeFalse();
  });
});

const tiny = writePem('CERTIFICATE', new Uint8Array(2));

/** Content of the OCTET STRING of a key, behind the version and, in PKCS#8, the algorithm. */
function octets(key: Uint8Array<ArrayBuffer>, skipped: number): Uint8Array<ArrayBuffer> {
  const reader = new DerReader(key).inside(derTag.sequence);
  for (let element = 0; element <= skipped; element++) reader?.any();
  return reader?.element(derTag.octetString)?.content ?? new Uint8Array();
}

/** A SEC 1 key that names its curve, from a PKCS#8 one. */
function sec1Key(pkcs8: Uint8Array<ArrayBuffer>, curve: string): Uint8Array<ArrayBuffer> {
  const secret = octets(octets(pkcs8, 1), 0);
  return derSequence(derSmallInteger(1), derOctetString(secret), derExplicit(0, derObjectIdentifier(curve)));
}
