// SPDX-License-Identifier: Apache-2.0
import { type TestAuthority, type TestCertificate, testAuthority } from '../../../testing/certificates';
import type { Rule } from '../../findings';
import type { VchDescription } from '../../vch';
import { readVch } from '../../vic-machine';
import type { ProbeComparison, ServedPort, ServedVch } from '../served-vch';
import { clientAuthoritiesAsConfigured } from './client-authorities-as-configured';
import { clientCertificatesAsConfigured } from './client-certificates-as-configured';
import { dockerApiAnswers } from './docker-api-answers';
import { plainPortClosed } from './plain-port-closed';
import { serverCertificateAsConfigured } from './server-certificate-as-configured';
import { tlsVersionsOfAVch } from './tls-versions-of-a-vch';
import { transportAsConfigured } from './transport-as-configured';
import { vchAdminAnswers } from './vch-admin-answers';

const at = new Date('2026-11-22T12:00:00Z');
const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
const closed = { state: 'closed', reason: 'refused' } as const;
const http = { state: 'not-tls', speaks: 'http' } as const;

/** What a rule says: a detail, that it holds, or that it does not apply. */
function verdict<Detail extends object>(
  rule: Rule<string, ProbeComparison, Detail>,
  description: VchDescription,
  served: ServedVch,
): Detail | 'holds' | 'does not apply' {
  const comparison = { description, served };
  return rule.appliesTo(comparison) ? (rule.check(comparison, at) ?? 'holds') : 'does not apply';
}

describe('rules about what is configured and what is served', () => {
  let acme: TestAuthority;
  let partner: TestAuthority;
  let server: TestCertificate;
  let old: TestCertificate;
  let verified: VchDescription;
  let unverified: VchDescription;
  let plain: VchDescription;

  const described = (auth: object, runtime: object = { docker_host: '192.0.2.1:2376' }): VchDescription => {
    const read = readVch({ name: 'vch', auth, runtime });
    if (!read.ok) throw new Error(read.problem);
    return read.value;
  };
  const tls = (facts: Partial<Extract<ServedPort, { state: 'tls' }>> = {}): ServedPort => ({
    state: 'tls',
    chain: [server.certificate],
    unreadable: 0,
    clientAuthorities: [acme.certificate.subject],
    admitsAnyone: false,
    ...facts,
  });
  const served = (facts: Partial<ServedVch> = {}): ServedVch => ({
    host: '192.0.2.1',
    address: '192.0.2.1',
    dockerTls: tls(),
    versions: { '1.0': 'refused', '1.1': 'refused', '1.2': 'accepted', '1.3': 'refused' },
    dockerPlain: closed,
    admin: tls({ admitsAnyone: 'unknown' }),
    ...facts,
  });

  beforeAll(async () => {
    acme = await testAuthority({ name: 'Acme Client CA', keyType });
    partner = await testAuthority({ name: 'Partner CA', keyType });
    server = await acme.issue({ commonName: 'vch.example.com', keyType });
    old = await acme.issue({
      commonName: 'vch.example.com',
      notAfter: new Date('2026-11-19T00:00:00Z'),
      keyType,
    });
    const identity = { server: { certificate: { pem: server.certificatePem } } };
    verified = described({
      ...identity,
      client: { certificate_authorities: [{ pem: acme.certificatePem }] },
    });
    unverified = described({ ...identity, client: { certificate_authorities: [] } });
    plain = described({}, { docker_host: '192.0.2.1:2375' });
  });

  it('probe.docker-api-answers', () => {
    expect(verdict(dockerApiAnswers, verified, served())).toBe('holds');
    expect(
      verdict(dockerApiAnswers, plain, served({ dockerTls: closed, dockerPlain: { state: 'answers' } })),
    ).toBe('holds');
    const silent = served({ dockerTls: { state: 'closed', reason: 'timeout' } });
    expect(verdict(dockerApiAnswers, verified, silent)).toEqual({
      host: '192.0.2.1',
      port: 2376,
      reason: 'timeout',
    });
    expect(verdict(dockerApiAnswers, plain, silent)).toEqual({
      host: '192.0.2.1',
      port: 2375,
      reason: 'refused',
    });
    expect(verdict(dockerApiAnswers, described({}, {}), silent)).toBe('does not apply');
  });

  it('probe.transport-as-configured', () => {
    const open = served({ dockerTls: closed, dockerPlain: { state: 'answers' } });
    expect(verdict(transportAsConfigured, verified, served())).toBe('holds');
    expect(verdict(transportAsConfigured, plain, open)).toBe('holds');
    expect(verdict(transportAsConfigured, verified, open)).toEqual({ configured: 'tls', served: 'plain' });
    expect(verdict(transportAsConfigured, verified, served({ dockerTls: http }))).toEqual({
      configured: 'tls',
      served: 'plain',
    });
    expect(verdict(transportAsConfigured, plain, served())).toEqual({ configured: 'plain', served: 'tls' });
    expect(
      verdict(
        transportAsConfigured,
        verified,
        served({ dockerTls: { state: 'not-tls', speaks: 'nothing' } }),
      ),
    ).toEqual({ configured: 'tls', served: 'something-else' });
    expect(verdict(transportAsConfigured, verified, served({ dockerTls: closed }))).toBe('does not apply');
  });

  it('probe.plain-port-closed', () => {
    expect(verdict(plainPortClosed, verified, served())).toBe('holds');
    expect(verdict(plainPortClosed, verified, served({ dockerPlain: { state: 'not-http' } }))).toBe('holds');
    expect(verdict(plainPortClosed, verified, served({ dockerPlain: { state: 'answers' } }))).toEqual({
      host: '192.0.2.1',
      port: 2375,
    });
    expect(verdict(plainPortClosed, plain, served())).toBe('does not apply');
    expect(verdict(plainPortClosed, verified, served({ dockerTls: http }))).toBe('does not apply');
  });

  it('probe.server-certificate-as-configured', () => {
    expect(verdict(serverCertificateAsConfigured, verified, served())).toBe('holds');
    expect(
      verdict(
        serverCertificateAsConfigured,
        verified,
        served({ dockerTls: tls({ chain: [old.certificate] }) }),
      ),
    ).toEqual({
      configured: { name: 'vch.example.com', notAfter: server.certificate.notAfter, isExpired: false },
      served: { name: 'vch.example.com', notAfter: old.certificate.notAfter, isExpired: true },
    });
    expect(verdict(serverCertificateAsConfigured, plain, served())).toBe('does not apply');
    expect(verdict(serverCertificateAsConfigured, verified, served({ dockerTls: http }))).toBe(
      'does not apply',
    );
    const unreadable = served({ dockerTls: tls({ chain: [], unreadable: 1 }) });
    expect(verdict(serverCertificateAsConfigured, verified, unreadable)).toBe('does not apply');
  });

  it('probe.client-certificates-as-configured', () => {
    const asking = (clientAuthorities: 'acme' | null, admitsAnyone: boolean | 'unknown') =>
      served({
        dockerTls: tls({
          clientAuthorities: clientAuthorities === null ? null : [acme.certificate.subject],
          admitsAnyone,
        }),
      });
    const rule = clientCertificatesAsConfigured;
    expect(verdict(rule, verified, asking('acme', false))).toBe('holds');
    expect(verdict(rule, verified, asking('acme', 'unknown'))).toBe('holds');
    expect(verdict(rule, verified, asking(null, true))).toEqual({ served: 'not-asked' });
    expect(verdict(rule, verified, asking('acme', true))).toEqual({ served: 'not-insisted' });
    expect(verdict(rule, unverified, asking(null, true))).toBe('holds');
    expect(verdict(rule, unverified, asking('acme', true))).toBe('holds');
    expect(verdict(rule, unverified, asking('acme', false))).toEqual({ served: 'insisted' });
    expect(verdict(rule, plain, asking(null, true))).toBe('does not apply');
    expect(verdict(rule, verified, served({ dockerTls: closed }))).toBe('does not apply');
  });

  it('probe.client-authorities-as-configured', () => {
    const rule = clientAuthoritiesAsConfigured;
    const asking = (...authorities: TestAuthority[]) =>
      served({
        dockerTls: tls({ clientAuthorities: authorities.map(({ certificate }) => certificate.subject) }),
      });
    expect(verdict(rule, verified, asking(acme))).toBe('holds');
    expect(verdict(rule, verified, asking(partner))).toEqual({
      missing: ['Acme Client CA'],
      surplus: ['Partner CA'],
    });
    expect(verdict(rule, verified, asking(partner, acme))).toEqual({ missing: [], surplus: ['Partner CA'] });
    expect(verdict(rule, verified, asking())).toBe('does not apply');
    expect(verdict(rule, unverified, asking(acme))).toBe('does not apply');
    const broken = described({
      server: { certificate: { pem: server.certificatePem } },
      client: { certificate_authorities: [{ pem: acme.certificatePem }, { pem: 'broken' }] },
    });
    expect(verdict(rule, broken, asking(acme, partner))).toBe('does not apply');
  });

  it('probe.tls-versions-of-a-vch', () => {
    const speaking = (facts: Partial<ServedVch['versions']>) =>
      served({ versions: { ...served().versions, ...facts } });
    expect(verdict(tlsVersionsOfAVch, verified, served())).toBe('holds');
    expect(verdict(tlsVersionsOfAVch, verified, speaking({ '1.3': 'unknown' }))).toBe('holds');
    expect(verdict(tlsVersionsOfAVch, verified, speaking({ '1.0': 'accepted', '1.3': 'accepted' }))).toEqual({
      accepted: ['1.0', '1.3'],
    });
    expect(verdict(tlsVersionsOfAVch, plain, served({ dockerTls: closed }))).toBe('does not apply');
  });

  it('probe.vch-admin-answers', () => {
    expect(verdict(vchAdminAnswers, verified, served())).toBe('holds');
    expect(verdict(vchAdminAnswers, verified, served({ admin: closed }))).toEqual({
      host: '192.0.2.1',
      port: 2378,
    });
    expect(verdict(vchAdminAnswers, plain, served({ dockerTls: closed, admin: closed }))).toBe(
      'does not apply',
    );
  });
});
