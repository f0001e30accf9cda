// SPDX-License-Identifier: Apache-2.0
import type { VchDetail } from '../../domain/plugin-api';
import { type VchReading, postureOf } from '../../domain/report';
import { type TestAuthority, testAuthority } from '../../testing/certificates';
import { aVchItem } from '../../testing/report-entries';
import { readDetail } from './read-detail';

const now = new Date('2026-11-22T12:00:00Z');
const detail = { vCenterId: 'west', id: 'vm-1', age: 60_000, certificate: null } as const;
const readAt = new Date('2026-11-22T11:59:00Z');
const crash = { kind: 'refused', status: 500, message: 'nil pointer' } as const;
const keyType = { type: 'ECDSA', curve: 'P-256' } as const;

describe('readDetail', () => {
  let authority: TestAuthority;

  beforeAll(async () => {
    authority = await testAuthority({ name: 'Acme CA', keyType });
  });

  const read = (one: VchDetail, dockerHost = '192.0.2.1:2376', user = ''): Promise<VchReading> =>
    readDetail(one, aVchItem('lab', { dockerHost }), user, now);
  const findings = (reading: VchReading): readonly string[] =>
    (postureOf(reading)?.findings ?? []).map(({ id }) => id);
  const expired = async (): Promise<string> => {
    const [notBefore, notAfter] = [new Date('2025-01-01'), new Date('2026-11-01')];
    const hosts = ['192.0.2.1'];
    return (await authority.issue({ hosts, notBefore, notAfter, keyType })).certificatePem;
  };

  it('reviews what the server read as the page of the VCH does, and leaves notes out', async () => {
    const reading = await read({ ...detail, ok: true, body: { name: 'lab' } });
    expect(reading.state === 'read' && reading.readAt).toEqual(readAt);
    expect(postureOf(reading)?.protection).toBe('no-tls');
    expect(findings(reading)[0]).toBe('review.docker-api-encrypted');
    expect(postureOf(reading)?.findings.filter(({ severity }) => severity === 'note')).toEqual([]);
  });

  it('verifies the stored certificate', async () => {
    const [notBefore, notAfter] = [new Date('2026-11-01'), new Date('2027-11-01')];
    const hosts = ['vch.example.com'];
    const { certificatePem } = await authority.issue({ hosts, notBefore, notAfter, keyType });
    const body = {
      name: 'lab',
      runtime: { docker_host: '192.0.2.1:2376' },
      auth: { server: { certificate: { pem: certificatePem } }, client: { certificate_authorities: [] } },
    };
    const certificate = certificatePem + authority.certificatePem;
    const reading = await read({ ...detail, ok: true, body, certificate });
    expect(findings(reading)).toContain('connection.every-name-is-trusted');
    expect(postureOf(reading)?.certificates.map(({ use }) => use)).toEqual(['server', 'intermediate']);
  });

  it('knows the account that looks', async () => {
    const user = 'jane@vsphere.local';
    const body = { name: 'lab', endpoint: { operations_credentials: { user } } };
    expect(findings(await read({ ...detail, ok: true, body }, '', user))).toContain(
      'operations-user.user-not-administrator',
    );
    expect(findings(await read({ ...detail, ok: true, body }, '', 'joe@vsphere.local'))).not.toContain(
      'operations-user.user-not-administrator',
    );
  });

  it('of a VCH that the server crashes over, keeps the reason and what is known all the same', async () => {
    const reading = await read({ ...detail, ok: false, problem: crash, certificate: await expired() });
    expect(reading).toEqual(jasmine.objectContaining({ state: 'failed', readAt, problem: crash }));
    expect(findings(reading)).toContain('review.vch-described');
    expect(findings(reading)).toContain('tls.server-certificate-is-valid-now');
    expect(postureOf(reading)?.protection).toBeNull();
    expect(postureOf(reading)?.certificates[0]?.notAfter).toEqual(new Date('2026-11-01'));
    const plain = await read({ ...detail, ok: false, problem: crash }, '192.0.2.1:2375');
    expect(postureOf(plain)?.protection).toBe('no-tls');
  });

  it('knows nothing of a VCH that it was not told about', async () => {
    const problem = { kind: 'refused', status: 403, message: 'no permission' } as const;
    expect(await read({ ...detail, ok: false, problem })).toEqual({
      state: 'failed',
      readAt,
      problem,
      posture: null,
    });
  });

  it('does not take every answer for a VCH', async () => {
    expect(await read({ ...detail, ok: true, body: [] })).toEqual({
      state: 'failed',
      readAt,
      problem: 'not-a-vch',
      posture: null,
    });
  });
});
