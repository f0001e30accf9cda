// SPDX-License-Identifier: Apache-2.0
import { canonicalCertificate } from '../canonical-pem';
import { fingerprint } from '../fingerprint';
import { builtWith, goVersions } from '../go-version';
import { keyBelongsTo } from '../key-match';
import { describeName } from '../naming';
import { readChosenFile } from '../reading/read-chosen-file';
import { verifyChain } from '../verification/verify-chain';
import { issueAuthority, issueSelfSigned } from './issue';

const at = new Date('2026-11-22T12:00:00Z');
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('issueSelfSigned', () => {
  it('makes what the wizard sends: RSA, PKCS#1, names from the common name, a year', async () => {
    const pair = await issueSelfSigned({
      commonName: '10.0.0.5',
      organization: ['A', 'B'],
      keySize: 2048,
      at,
    });
    const { certificate } = pair;
    expect(describeName(certificate.subject)).toBe('O=A, O=B, CN=10.0.0.5');
    expect(certificate.issuer.der).toEqual(certificate.subject.der);
    expect(certificate.subjectAltNames?.ips).toEqual(['10.0.0.5']);
    expect(certificate.notBefore).toEqual(new Date('2026-11-21T12:00:00Z'));
    expect(certificate.notAfter).toEqual(new Date('2027-11-22T12:00:00Z'));
    expect(certificate.publicKey.algorithm).toEqual({ type: 'RSA', bits: 2048 });
    expect(certificate.extendedKeyUsage).toEqual(['serverAuth']);
    expect(certificate.subjectKeyId?.length).toBe(20);
    expect(pair.keyPem).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n/);
    const files = readChosenFile('both', bytesOf(pair.certificatePem + pair.keyPem));
    expect(files.problems).toEqual([]);
    expect(keyBelongsTo(files.privateKeys[0]!, certificate)).toBeTrue();
  });

  it('writes names with other letters as they are dialled', async () => {
    const { certificate } = await issueSelfSigned({ commonName: 'bücher.example.com', keySize: 2048, at });
    expect(certificate.subjectAltNames?.dns).toEqual(['xn--bcher-kva.example.com']);
    const odd = await issueSelfSigned({ commonName: 'é é', keySize: 2048, at });
    expect(odd.certificate.subjectAltNames).toBeNull();
  });

  it('is its own anchor for every version of Go', async () => {
    const { certificate } = await issueSelfSigned({
      commonName: '*.example.com',
      keySize: 2048,
      at,
      days: 2,
    });
    for (const version of goVersions) {
      const verdict = await verifyChain({
        leaf: certificate,
        intermediates: [],
        anchors: [certificate],
        host: 'vch.example.com',
        usage: 'server',
        at,
        build: builtWith(version),
      });
      expect(verdict.outcome).withContext(version).toBe('trusted');
    }
  });
});

describe('issueAuthority', () => {
  for (const keyType of [
    { type: 'RSA', bits: 2048 },
    { type: 'ECDSA', curve: 'P-256' },
    { type: 'ECDSA', curve: 'P-384' },
  ] as const) {
    it(`signs servers and clients with ${JSON.stringify(keyType)}`, async () => {
      const authority = await issueAuthority({ commonName: 'CA', keyType, at });
      const server = await authority.issueServer({
        commonName: 'vch',
        hosts: ['a.example.com', '::1'],
        keyType,
        at,
      });
      const client = await authority.issueClient({ commonName: 'me', organization: ['O'], keyType, at });
      const { certificate } = authority;
      expect(certificate.basicConstraints).toEqual({ isAuthority: true, pathLength: 0 });
      expect(certificate.keyUsage?.has('keyCertSign')).toBeTrue();
      expect(server.certificate.subjectAltNames).toEqual({
        dns: ['a.example.com'],
        ips: ['::1'],
        emails: [],
        uris: [],
      });
      expect(client.certificate.extendedKeyUsage).toEqual(['clientAuth']);
      expect(server.certificate.authorityKeyId).toEqual(certificate.subjectKeyId);
      const common = { intermediates: [], anchors: [certificate], at, build: builtWith('1.27') };
      const answers = await Promise.all([
        verifyChain({ ...common, leaf: server.certificate, host: 'a.example.com', usage: 'server' }),
        verifyChain({ ...common, leaf: client.certificate, host: null, usage: 'client' }),
        verifyChain({ ...common, leaf: client.certificate, host: null, usage: 'server' }),
      ]);
      expect(answers.map(({ outcome }) => outcome)).toEqual(['trusted', 'trusted', 'refused']);
    });
  }

  it('makes a new serial number each time', async () => {
    const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
    const authority = await issueAuthority({ commonName: 'CA', keyType, at });
    const other = await authority.issueClient({ commonName: 'me', keyType, at });
    expect(other.certificate.serialNumber).not.toEqual(authority.certificate.serialNumber);
    expect(other.certificate.serialNumber.length).toBe(16);
    expect(canonicalCertificate(other.certificate)).toBe(other.certificatePem);
    expect(await fingerprint(other.certificate.der, 'SHA-256')).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
  });
});
