// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import type { TestAuthority, TestCertificate } from '../../../testing/certificates';
import { testAuthority } from '../../../testing/certificates';
import { derOctetString, derSequence } from '../der';
import type { GoVersion } from '../go-version';
import { builtWith, dockerCommandLine, goVersions } from '../go-version';
import * as extensions from '../issuing/extensions';
import { commonNameOf, describeName } from '../naming';
import { readCertificate } from './read-certificate';

const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

describe('readCertificate', () => {
  let authority: TestAuthority;
  let server: TestCertificate;
  beforeAll(async () => {
    authority = await testAuthority({ name: 'A "CA"', organization: ['Org, Inc.'], keyType });
    server = await authority.issue({
      hosts: ['vch.example.com', '10.0.0.5', 'fd00::5'],
      commonName: 'vch',
      keyUsage: ['digitalSignature', 'keyAgreement'],
      keyType,
    });
  });

  it('reads what is in a certificate', () => {
    const { certificate } = server;
    expect(commonNameOf(certificate.subject)).toBe('vch');
    expect(describeName(certificate.issuer)).toBe('O=Org\\, Inc., CN=A \\"CA\\"');
    expect(certificate.issuer.der).toEqual(authority.certificate.subject.der);
    expect(certificate.subjectAltNames).toEqual({
      dns: ['vch.example.com'],
      ips: ['10.0.0.5', 'fd00::5'],
      emails: [],
      uris: [],
    });
    expect(certificate.notBefore).toEqual(new Date('2025-01-01T00:00:00Z'));
    expect(certificate.notAfter).toEqual(new Date('2049-01-01T00:00:00Z'));
    expect(certificate.publicKey.algorithm).toEqual({ type: 'ECDSA', curve: 'P-256' });
    expect(certificate.signatureAlgorithm).toBe('ECDSA-SHA256');
    expect(certificate.basicConstraints).toEqual({ isAuthority: false, pathLength: null });
    expect(certificate.keyUsage).toEqual(new Set(['digitalSignature', 'keyAgreement'] as const));
    expect(certificate.extendedKeyUsage).toEqual(['serverAuth']);
    expect(certificate.authorityKeyId).toEqual(authority.certificate.subjectKeyId);
    expect(certificate.unhandledCriticalExtensions).toEqual([]);
    expect(certificate.version).toBe(3);
  });

  it('reads times beyond 2049', async () => {
    const late = await authority.issue({ keyType, notAfter: new Date('9999-12-31T23:59:59Z') });
    expect(late.certificate.notAfter).toEqual(new Date('9999-12-31T23:59:59Z'));
  });

  /** Extensions that some version of Go refuses to parse, with the first one that does and its words. */
  const refusals: readonly {
    readonly name: string;
    readonly extension: Uint8Array;
    readonly since: GoVersion;
    readonly reason: string;
  }[] = [
    {
      name: 'an IP entry of five bytes',
      extension: extensions.extension('2.5.29.17', hex('3007870500000000' + '01')),
      since: '1.8.7',
      reason: 'x509: cannot parse IP address of length 5',
    },
    {
      name: 'a DNS entry that is not ASCII',
      extension: extensions.extension('2.5.29.17', hex('30048202c3a9')),
      since: '1.8.7',
      reason: 'x509: SAN dNSName is malformed',
    },
    {
      name: 'a subjectAltName that is no SEQUENCE',
      extension: extensions.extension('2.5.29.17', hex('0500')),
      since: '1.8.7',
      reason: 'x509: invalid subject alternative names',
    },
    {
      name: 'a URI with a broken escape',
      extension: extensions.extension('2.5.29.17', hex('300c860a687474703a2f2f612f25')),
      since: '1.13',
      reason: 'x509: cannot parse URI "http://a/%"',
    },
    {
      name: 'an IP constraint with gaps in its mask',
      extension: extensions.extension('2.5.29.30', hex('300ea00c300a87080a000000ff00ff00')),
      since: '1.8.7',
      reason: 'x509: IP constraint contained invalid mask',
    },
    {
      name: 'empty name constraints',
      extension: extensions.extension('2.5.29.30', derSequence()),
      since: '1.8.7',
      reason: 'x509: empty name constraints extension',
    },
    {
      name: 'a critical authority information access',
      extension: extensions.extension('1.3.6.1.5.5.7.1.1', derSequence(), true),
      since: '1.24',
      reason: 'x509: authority info access incorrectly marked critical',
    },
    {
      name: 'the same extension twice',
      extension: extensions.extension('2.5.29.14', derOctetString(hex('01'))),
      since: '1.19',
      reason: 'x509: certificate contains duplicate extensions',
    },
  ];

  for (const { name, extension, since, reason } of refusals) {
    it(`refuses ${name} from Go ${since} on`, async () => {
      const request = { hosts: [], keyType, extraExtensions: [extension] };
      const { der } = await unreadable(authority, request);
      for (const version of goVersions) {
        const reading = readCertificate(der, builtWith(version));
        const isRefused = goVersions.indexOf(version) >= goVersions.indexOf(since);
        expect(reading.ok).withContext(version).toBe(!isRefused);
        if (!reading.ok) expect(reading.problem.reason).toBe(reason);
      }
    });
  }

  it('refuses negative serial numbers as Go does, except for the Docker command line', () => {
    const { der } = server.certificate;
    const at = indexOf(der, hex('0210'));
    const negative = der.with(at + 2, 0x90);
    const answers = [...goVersions.map(builtWith), dockerCommandLine].map(
      (build) => readCertificate(negative, build).ok,
    );
    expect(answers).toEqual([true, true, true, true, false, false, false, true]);
  });

  it('refuses trailing bytes and other files', () => {
    const { der } = server.certificate;
    const reasons = [Uint8Array.of(...der, 0), der.subarray(0, -1), hex(''), hex('3000')].map((bytes) => {
      const reading = readCertificate(new Uint8Array(bytes));
      return reading.ok ? 'read' : reading.problem.reason;
    });
    expect(reasons).toEqual([
      'x509: trailing data',
      'x509: malformed certificate',
      'x509: malformed certificate',
      'x509: malformed tbs certificate',
    ]);
  });

  it('answers for every mutation of a certificate, for every version', () => {
    const { der } = server.certificate;
    const mutation = fc.tuple(
      fc.nat(der.length - 1),
      fc.nat(255),
      fc.constantFrom('set', 'insert', 'delete'),
    );
    fc.assert(
      fc.property(
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...goVersions),
        (changes, version) => {
          const bytes = [...der];
          for (const [at, value, kind] of changes) {
            bytes.splice(at, kind === 'insert' ? 0 : 1, ...(kind === 'delete' ? [] : [value]));
          }
          const reading = readCertificate(Uint8Array.from(bytes), builtWith(version));
          expect(reading.ok || reading.problem.reason.length > 0).toBeTrue();
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** DER of a certificate that the newest Go may refuse: made with a neutral identifier which is then replaced. */
async function unreadable(
  authority: TestAuthority,
  request: Parameters<TestAuthority['issue']>[0] & { readonly extraExtensions: readonly Uint8Array[] },
): Promise<{ readonly der: Uint8Array<ArrayBuffer> }> {
  const [broken] = request.extraExtensions;
  const harmless = neutral(broken ?? new Uint8Array());
  const { certificate } = await authority.issue({ ...request, extraExtensions: [harmless] });
  const at = indexOf(certificate.der, harmless);
  const der = new Uint8Array(certificate.der);
  der.set(broken ?? [], at);
  return { der };
}

/** The same extension under a private identifier of the same length, not critical. */
function neutral(extension: Uint8Array): Uint8Array {
  const copy = new Uint8Array(extension);
  const length = copy[3] ?? 0;
  for (let index = 4; index < 4 + length; index++) copy[index] = index === 4 ? 0x2b : 0x7f;
  if (copy[4 + length] === 0x01) copy[6 + length] = 0;
  return copy;
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  return bytes.findIndex((_, start) => wanted.every((byte, index) => bytes[start + index] === byte));
}
