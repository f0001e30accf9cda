// SPDX-License-Identifier: Apache-2.0
import {
  testAuthority,
  type TestAuthority,
  type TestCertificate,
  type TestCertificateRequest,
} from '../../testing/certificates';
import { aVch } from '../../testing/vch-answer';
import type { Certificate } from '../certificates';
import { noFacts } from './facts';
import { reviewVch } from './review-vch';
import { verifyStored } from './stored-connection';

const at = new Date('2026-11-22T12:00:00Z');
const keyType = { type: 'ECDSA', curve: 'P-256' } as const;

describe('verifyStored', () => {
  let authority: TestAuthority;

  beforeAll(async () => {
    authority = await testAuthority({ name: 'Acme Server CA', keyType });
  });

  /** The findings about the server certificate of a VCH at 10.20.0.5. */
  async function findings(
    server: TestCertificate,
    storedCertificate: readonly Certificate[] | null = null,
  ): Promise<readonly string[]> {
    const description = aVch({ server: server.certificatePem, authorities: [authority.certificatePem] });
    const dockerHost = description.dockerHost ?? '';
    const connection = await verifyStored({ description, storedCertificate, dockerHost }, at);
    return reviewVch(description, { ...noFacts, storedCertificate, connection }, at)
      .findings.map(({ id }) => id)
      .filter((id) => id.startsWith('connection.') || id.startsWith('tls.server-certificate'));
  }
  const notBefore = new Date('2026-11-01T00:00:00Z');
  const notAfter = new Date('2027-11-01T00:00:00Z');
  const issue = (request: TestCertificateRequest) =>
    authority.issue({ keyType, notBefore, notAfter, ...request });

  it('finds nothing in a certificate for address and name', async () => {
    expect(await findings(await issue({ hosts: ['vch1.example.com', '10.20.0.5'] }))).toEqual([]);
  });

  it('warns when the certificate is not for the address', async () => {
    expect(await findings(await issue({ hosts: ['vch1.example.com'] }))).toEqual([
      'connection.every-name-is-trusted',
    ]);
    expect(await findings(await issue({ hosts: ['*.example.com'] }))).toEqual([
      'connection.every-name-is-trusted',
    ]);
  });

  it('finds that nobody trusts one without names, or one for clients', async () => {
    expect(await findings(await issue({ commonName: '10.20.0.5', hosts: [] }))).toEqual([
      'tls.server-certificate-names-hosts',
    ]);
    const forClients = await issue({ hosts: ['10.20.0.5'], extendedKeyUsage: ['client'] });
    expect(await findings(forClients)).toEqual(['tls.server-certificate-is-for-servers']);
  });

  it('says of an expired one that it expired, and once', async () => {
    const expired = await issue({ hosts: ['10.20.0.5'], notAfter: new Date('2026-11-19T12:00:00Z') });
    expect(await findings(expired)).toEqual(['tls.server-certificate-is-valid-now']);
  });

  it('looks at what stands behind the certificate', async () => {
    const intermediate = await authority.subAuthority({
      keyType,
      pathLength: 0,
      extendedKeyUsage: ['client'],
    });
    const server = await intermediate.issue({ keyType, notBefore, notAfter, hosts: ['10.20.0.5'] });
    const chain = [server.certificate, intermediate.certificate];
    expect(await findings(server, chain)).toEqual(['connection.some-name-is-trusted']);
  });

  it('has nothing to verify without a certificate', async () => {
    const description = aVch();
    expect(await verifyStored({ description, storedCertificate: null, dockerHost: '' }, at)).toBeNull();
  });

  it('is unknown until it was done', () => {
    const { sections } = reviewVch(aVch({ server: authority.certificatePem }), noFacts, at);
    const outcomes = sections
      .flatMap(({ checks }) => checks)
      .filter(({ id }) => id.startsWith('connection.'))
      .map(({ evaluation }) => evaluation.outcome);
    expect(outcomes).toEqual(['unknown', 'unknown', 'not-applicable', 'not-applicable']);
  });
});
