// SPDX-License-Identifier: Apache-2.0
import { testAuthority, type TestAuthority, type TestCertificate } from '../../testing/certificates';
import { aVch, type VchAnswerParts } from '../../testing/vch-answer';
import type { VchListItem } from '../inventory';
import { noFacts, type ReviewFacts } from './facts';
import { fixes } from './fixes';
import { reviewUndescribed, reviewVch, type Review } from './review-vch';
import { reviewRules } from './sections';

const at = new Date('2026-11-22T12:00:00Z');
const keyType = { type: 'ECDSA', curve: 'P-256' } as const;

const review = (parts: VchAnswerParts, facts: ReviewFacts = noFacts) => reviewVch(aVch(parts), facts, at);

/** Ids of the checks with an outcome. */
const ids = ({ sections }: Review, outcome: string): readonly string[] =>
  sections
    .flatMap(({ checks }) => checks)
    .filter(({ evaluation }) => evaluation.outcome === outcome)
    .map(({ id }) => id);

describe('a review', () => {
  let authority: TestAuthority;
  let server: TestCertificate;
  let expired: TestCertificate;

  beforeAll(async () => {
    authority = await testAuthority({
      name: 'Acme Client CA',
      keyType,
      notAfter: new Date('2030-01-01T00:00:00Z'),
    });
    server = await authority.issue({
      commonName: 'vch1.example.com',
      keyType,
      notAfter: new Date('2027-03-14T00:00:00Z'),
    });
    expired = await authority.issue({ keyType, notAfter: new Date('2026-11-19T12:00:00Z') });
  });

  const verified = (parts: VchAnswerParts = {}): VchAnswerParts => ({
    server: server.certificatePem,
    authorities: [authority.certificatePem],
    ...parts,
  });
  const listItem: VchListItem = {
    vCenterId: 'west',
    datacenterId: 'datacenter-2',
    id: 'vm-69',
    name: 'research-vch',
    version: 'v1.5.8-23000-9489f63e',
    powerState: 'poweredOn',
    upgradeStatus: 'Up to date',
    dockerHost: '10.20.0.5:2376',
    adminPortal: 'https://10.20.0.5:2378',
  };

  it('asks every rule once, and knows what mends each', () => {
    const asked = review(verified()).sections.flatMap(({ checks }) => checks.map(({ id }) => id));
    expect(asked).toEqual(reviewRules.map(({ id }) => id));
    expect(new Set(asked).size).toBe(asked.length);
    expect(Object.keys(fixes).sort()).toEqual([...asked].sort());
  });

  it('says who may connect, and until when', () => {
    expect(review(verified()).access).toEqual({
      kind: 'certificate-holders',
      server: { state: 'valid', until: new Date('2027-03-14T00:00:00Z') },
      authorities: ['Acme Client CA'],
      until: new Date('2030-01-01T00:00:00Z'),
    });
    expect(review(verified({ authorities: [] })).access.kind).toBe('anyone');
    expect(review({}).access).toEqual({ kind: 'anyone-unencrypted' });
  });

  it('puts what is wrong first, and counts an expired certificate as an error', () => {
    const { findings, access } = review(verified({ server: expired.certificatePem, debug: 2 }));
    expect(findings.map(({ id }) => id).slice(0, 2)).toEqual([
      'tls.server-certificate-is-valid-now',
      'general.debug-keeps-profiling-local',
    ]);
    expect(access).toEqual({
      kind: 'certificate-holders',
      server: { state: 'expired', since: new Date('2026-11-19T12:00:00Z') },
      authorities: ['Acme Client CA'],
      until: new Date('2030-01-01T00:00:00Z'),
    });
  });

  it('knows that nobody can connect when no CA is valid any more', async () => {
    const since = new Date('2026-10-01T00:00:00Z');
    const old = await testAuthority({ name: 'Old CA', keyType, notAfter: since });
    expect(review(verified({ authorities: [old.certificatePem] })).access).toEqual({
      kind: 'nobody',
      state: 'expired',
      since,
    });
  });

  it('shows the certificates in the order in which they end', () => {
    const { certificates } = review(verified());
    expect(certificates.map(({ role, remaining }) => [role, remaining.state])).toEqual([
      ['server', 'valid'],
      ['client-authority', 'valid'],
    ]);
    expect(certificates[0]?.remaining).toEqual({ state: 'valid', days: 111, soon: false });
  });

  it('calls port groups by name where the vCenter told it, and by id otherwise', () => {
    const named: ReviewFacts = { ...noFacts, portGroupNames: new Map([['dvportgroup-20', 'vic-public']]) };
    const portGroup = (facts: ReviewFacts) =>
      review({}, facts).findings.find(({ id }) => id === 'tls.unverified-api-not-public')?.detail;
    expect(portGroup(named)).toEqual({ portGroup: 'vic-public', port: 2375 });
    expect(portGroup(noFacts)).toEqual({ portGroup: 'dvportgroup-20', port: 2375 });
  });

  it('takes no lost range for none: peers of such a network are unknown, not everybody', () => {
    const peers = (ranges: readonly string[]) =>
      review(
        verified({
          containers: [
            { alias: 'p', firewall: 'peers', port_group: { id: 'dvportgroup-30' }, ip_ranges: ranges },
          ],
        }),
      );
    const rules = ['firewall.peers-have-range', 'firewall.peers-ranges-are-blocks'];
    expect(rules.filter((id) => ids(peers(['']), 'unknown').includes(id))).toEqual(rules);
    expect(ids(peers([]), 'failed')).toContain('firewall.peers-have-range');
    expect(ids(peers(['10.1.0.32/28']), 'unknown')).not.toContain('firewall.peers-have-range');
  });

  it('does not judge port groups that are not told', () => {
    const containers = [{ alias: 'web', firewall: 'open' }];
    const unknown = ids(review(verified({ containers })), 'unknown');
    expect(unknown).toContain('networks.container-not-management');
    expect(unknown).toContain('networks.public-network-carries-public-traffic');
    expect(ids(review(verified({ containers })), 'failed')).toContain('firewall.open-avoided');
  });

  it('does not call a certificate fine that it cannot read', () => {
    const unreadable = review(
      verified({ server: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n' }),
    );
    expect(ids(unreadable, 'unknown')).toContain('tls.server-certificate-is-valid-now');
    expect(unreadable.configuration).toBeNull();
  });

  it('of a VCH that cannot be described knows what the list tells, and what the certificate says', () => {
    const bare = reviewUndescribed(listItem, noFacts, at);
    expect(ids(bare, 'failed')[0]).toBe('review.vch-described');
    expect(ids(bare, 'passed')).toEqual([
      'review.docker-api-encrypted',
      'review.vch-runs',
      'review.engine-up-to-date',
      'review.no-upgrade-running',
      'review.appliance-as-new-as-vch',
    ]);
    expect([bare.access, bare.configuration, bare.certificates]).toEqual([{ kind: 'unknown' }, null, []]);
    const certificate = reviewUndescribed(
      listItem,
      { ...noFacts, storedCertificate: [expired.certificate, authority.certificate] },
      at,
    );
    expect(ids(certificate, 'failed')).toContain('tls.server-certificate-is-valid-now');
    expect(certificate.certificates.map(({ role }) => role)).toEqual(['server', 'intermediate']);
  });

  it('of one on port 2375 knows that it has no TLS, described or not', () => {
    const plain = reviewUndescribed({ ...listItem, dockerHost: '10.20.0.5:2375' }, noFacts, at);
    expect(ids(plain, 'failed')).toContain('review.docker-api-encrypted');
    expect(ids(plain, 'not-applicable')).toContain('tls.clients-are-verified');
    expect(plain.access).toEqual({ kind: 'anyone-unencrypted' });
  });
});
