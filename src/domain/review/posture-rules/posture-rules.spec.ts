// SPDX-License-Identifier: Apache-2.0
import { type TestAuthority, type TestCertificate, testAuthority } from '../../../testing/certificates';
import type { VchDescription } from '../../vch';
import { readVch } from '../../vic-machine';
import { postureFindings } from '../posture-findings';
import { postureRules } from './index';

const at = new Date('2026-11-22T12:00:00Z');
const keyType = { type: 'ECDSA', curve: 'P-256' } as const;

describe('what the list judges a VCH by', () => {
  let authority: TestAuthority;
  let server: (notAfter: string) => Promise<TestCertificate>;

  beforeAll(async () => {
    authority = await testAuthority({ name: 'Acme Client CA', keyType });
    server = (notAfter) =>
      authority.issue({ commonName: 'vch.example.com', notAfter: new Date(notAfter), keyType });
  });

  const described = (auth: object): VchDescription => {
    const read = readVch({ name: 'vch', auth });
    if (!read.ok) throw new Error(read.problem);
    return read.value;
  };
  const verified = async (notAfter: string): Promise<VchDescription> =>
    described({
      server: { certificate: { pem: (await server(notAfter)).certificatePem } },
      client: { certificate_authorities: [{ pem: authority.certificatePem }] },
    });
  const ids = (description: VchDescription): string =>
    postureFindings(description, at)
      .map(({ id, severity }) => `${id} ${severity}`)
      .join(', ');

  it('is nothing where everything is in order', async () => {
    expect(ids(await verified('2028-01-01'))).toBe('');
  });

  it('is an API without TLS, and only that', () => {
    expect(ids(described({}))).toBe('posture.api-is-encrypted error');
  });

  it('is that anybody may connect', async () => {
    const { certificatePem } = await server('2028-01-01');
    expect(ids(described({ server: { certificate: { pem: certificatePem } } }))).toBe(
      'posture.clients-are-verified warning',
    );
  });

  it('is a certificate that has expired, or will within 30 days', async () => {
    expect(ids(await verified('2026-11-22T11:59:59Z'))).toBe('posture.certificates-are-valid error');
    expect(ids(await verified('2026-11-22T12:00:00Z'))).toBe('posture.certificates-last warning');
    expect(ids(await verified('2026-12-22T11:59:59Z'))).toBe('posture.certificates-last warning');
    expect(ids(await verified('2026-12-22T12:00:00Z'))).toBe('');
    const [finding] = postureFindings(await verified('2026-11-01'), at);
    expect(finding?.detail).toEqual({
      expired: [{ name: 'vch.example.com', notAfter: new Date('2026-11-01') }],
    });
  });

  it('says nothing of certificates where there are none', () => {
    const applying = postureRules.filter((rule) => rule.appliesTo(described({})));
    expect(applying.map(({ id }) => id)).toEqual(['posture.api-is-encrypted']);
  });
});
