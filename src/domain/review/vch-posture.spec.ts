// SPDX-License-Identifier: Apache-2.0
import { testAuthority } from '../../testing/certificates';
import { readVch } from '../vic-machine';
import { noFacts } from './facts';
import { reviewVch } from './review-vch';
import { type VchPosture, vchPosture } from './vch-posture';

const at = new Date('2026-11-22T12:00:00Z');
const keyType = { type: 'ECDSA', curve: 'P-256' } as const;

async function posture(json: object): Promise<VchPosture> {
  const read = readVch({ name: 'vch', ...json });
  if (!read.ok) throw new Error(read.problem);
  return vchPosture(reviewVch(read.value, noFacts, at));
}

describe('vchPosture', () => {
  it('has the certificates in brief, soonest expiry first', async () => {
    const authority = await testAuthority({ name: 'Acme Client CA', keyType });
    const server = await authority.issue({
      commonName: 'vch.example.com',
      notAfter: new Date('2027-01-01T00:00:00Z'),
      keyType,
    });
    const pem = (...pems: string[]) => ({ certificate_authorities: pems.map((text) => ({ pem: text })) });
    const known = await posture({
      auth: {
        client: pem(authority.certificatePem),
        server: { certificate: { pem: server.certificatePem } },
      },
      registry: pem(authority.certificatePem),
    });
    expect(known.protection).toBe('tlsverify');
    expect(known.certificates.map(({ use, name }) => `${use} ${name}`)).toEqual([
      'server vch.example.com',
      'client-authority Acme Client CA',
      'registry-authority Acme Client CA',
    ]);
    const [first, second, third] = known.certificates;
    expect(second?.fingerprint).toBe(third?.fingerprint ?? '');
    expect(first?.identity).not.toBe(second?.identity);
  });

  it('knows a renewed authority by its name and key', async () => {
    const old = await testAuthority({ name: 'Acme CA', keyType });
    const renewed = await testAuthority({
      name: 'Acme CA',
      keyPair: old.keyPair,
      notAfter: new Date('2050-01-01T00:00:00Z'),
    });
    const certificates = await Promise.all(
      [old, renewed].map(async ({ certificatePem }) => {
        const known = await posture({
          auth: { server: {}, client: { certificate_authorities: [{ pem: certificatePem }] } },
        });
        return known.certificates[0];
      }),
    );
    expect(certificates[0]?.identity).toBe(certificates[1]?.identity ?? '');
    expect(certificates[0]?.fingerprint).not.toBe(certificates[1]?.fingerprint);
  });

  it('has what is wrong, worst first, and no notes', async () => {
    const known = await posture({ debug: 2 });
    const severities = known.findings.map(({ severity }) => severity);
    expect(severities[0]).toBe('error');
    expect(severities.slice(1).length).toBeGreaterThan(0);
    expect(new Set(severities.slice(1))).toEqual(new Set(['warning']));
    expect(known.certificates).toEqual([]);
    expect(known.protection).toBe('no-tls');
  });
});
