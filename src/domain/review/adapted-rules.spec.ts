// SPDX-License-Identifier: Apache-2.0
import { type TestAuthority, type TestCertificate, testAuthority } from '../../testing/certificates';
import { aVch, type VchAnswerParts } from '../../testing/vch-answer';
import { evaluate } from '../findings';
import type { VchDescription } from '../vch';
import { noFacts, type ReviewFacts } from './facts';
import { type ReviewRuleId, reviewRules } from './sections';
import { describedVch } from './subject';

const at = new Date('2026-11-22T12:00:00Z');
const keyType = { type: 'ECDSA', curve: 'P-256' } as const;

/** What a rule of the wizard says about an existing VCH. */
function outcome(id: ReviewRuleId, description: VchDescription, facts: ReviewFacts = noFacts): string {
  const rule = reviewRules.filter((one) => one.id === id);
  return evaluate(rule, describedVch(description, facts, at), at)
    .map((evaluation) => evaluation.outcome)
    .join();
}

const of = (...networks: readonly object[]): VchAnswerParts => ({
  containers: networks.map((network, index) => ({
    alias: `n${index}`,
    firewall: 'published',
    port_group: { id: `dvportgroup-${30 + index}` },
    ...network,
  })),
});
const gateway = (address: string, destination: string) => ({
  gateway: { address, routing_destinations: [destination] },
});
const managedApart = { portGroups: { management: 'dvportgroup-22', client: 'dvportgroup-21' } };
const proxy = (kind: 'http' | 'https', address: string) => ({ proxy: { [kind]: address } });

/** Rules that a description answers: parts that break them, and parts of which they hold (or to which they do not apply). */
const told: readonly (readonly [ReviewRuleId, VchAnswerParts, VchAnswerParts])[] = [
  [
    'firewall.peers-ranges-are-blocks',
    of({ firewall: 'peers', ip_ranges: ['10.1.0.5-10.1.0.9'] }),
    of({ firewall: 'peers', ip_ranges: ['10.1.0.32/28'] }),
  ],
  [
    'firewall.peers-narrower-than-subnet',
    of({ firewall: 'peers', ...gateway('10.1.0.1', '10.1.0.0/24') }),
    of({ firewall: 'peers', ...gateway('10.1.0.1', '10.1.0.0/24'), ip_ranges: ['10.1.0.32/28'] }),
  ],
  ['firewall.peers-outbound-known', of({ firewall: 'peers' }), of({})],
  ['firewall.publishing-refused-known', of({}, { firewall: 'closed' }), of({})],
  ['firewall.level-chosen', of({ firewall: '' }), of({})],
  ['networks.container-not-management', of({ port_group: { id: 'dvportgroup-20' } }), of({})],
  [
    'networks.container-subnet-outside-bridge-range',
    of(gateway('172.20.0.1', '172.20.0.0/24')),
    of(gateway('10.1.0.1', '10.1.0.0/24')),
  ],
  ['networks.public-network-carries-public-traffic', {}, managedApart],
  ['registries.insecure-avoided', { insecure: ['registry.example.com'] }, {}],
  ['networks.http-proxy-has-no-credentials', proxy('http', 'http://u:pw@p:1'), proxy('http', 'http://p:1')],
  [
    'networks.https-proxy-has-no-credentials',
    proxy('https', 'http://u:pw@p:1'),
    proxy('https', 'http://p:1'),
  ],
  ['general.debug-level-known', { debug: 4 }, { debug: 3 }],
  ['general.syslog-unencrypted-known', { syslog: 'tcp://log.example.com:514' }, {}],
  ['review.log-server-given', {}, { syslog: 'tcp://log.example.com:514' }],
];

describe('what the wizard’s rules say about an existing VCH', () => {
  let authority: TestAuthority;
  let issuing: TestAuthority;
  let sound: TestCertificate;
  beforeAll(async () => {
    authority = await testAuthority({ name: 'Acme CA', keyType });
    issuing = await authority.subAuthority({ name: 'Acme Issuing CA', keyType });
    sound = await issuing.issue({
      keyType,
      keyUsage: ['digitalSignature', 'keyEncipherment', 'keyAgreement'],
    });
  });

  const served = (server: TestCertificate, parts: VchAnswerParts = {}) =>
    aVch({ server: server.certificatePem, authorities: [authority.certificatePem], ...parts });
  /** The server tells the whole chain beside the description. */
  const sending = (...behind: readonly TestCertificate[]): ReviewFacts => ({
    ...noFacts,
    storedCertificate: [sound, ...behind].map(({ certificate }) => certificate),
  });

  for (const [id, breaking, keeping] of told) {
    it(`${id}: from the description`, () => {
      expect(outcome(id, aVch(breaking))).toBe('failed');
      expect(['passed', 'not-applicable']).toContain(outcome(id, aVch(keeping)));
    });
  }

  it('operations-user.user-not-administrator: by its name, or by who is signed in', () => {
    const id = 'operations-user.user-not-administrator';
    const signedIn = { ...noFacts, signedInUser: 'alice@example.com' };
    expect(outcome(id, aVch({ user: 'administrator@vsphere.local' }))).toBe('failed');
    expect(outcome(id, aVch({ user: 'alice@example.com' }), signedIn)).toBe('failed');
    expect(outcome(id, aVch({ user: 'alice@example.com' }))).toBe('passed');
  });

  it('registries.authorities-valid-now: of the registry CAs', async () => {
    const expired = await testAuthority({ keyType, notAfter: new Date('2026-11-21T12:00:00Z') });
    const trusting = (pem: string) => aVch({ registryAuthorities: [pem] });
    expect(outcome('registries.authorities-valid-now', trusting(expired.certificatePem))).toBe('failed');
    expect(outcome('registries.authorities-valid-now', trusting(authority.certificatePem))).toBe('passed');
  });

  it('tls.server-key-is-strong: of the server certificate', async () => {
    const short = await authority.issue({ keyType: { type: 'RSA', bits: 1024 } });
    expect(outcome('tls.server-key-is-strong', served(short))).toBe('failed');
    expect(outcome('tls.server-key-is-strong', served(sound))).toBe('passed');
  });

  it('tls.server-key-usage-…: of the server certificate', async () => {
    const signing = await authority.issue({ keyType, keyUsage: ['digitalSignature'] });
    const agreeing = await authority.issue({ keyType, keyUsage: ['keyAgreement'] });
    expect(outcome('tls.server-key-usage-is-complete', served(agreeing))).toBe('failed');
    expect(outcome('tls.server-key-usage-is-complete', served(sound))).toBe('passed');
    expect(outcome('tls.server-key-usage-allows-agreement', served(signing))).toBe('failed');
    expect(outcome('tls.server-key-usage-allows-agreement', served(sound))).toBe('passed');
  });

  it('tls.server-signatures-are-strong: of everything that is sent', () => {
    const weak = { ...issuing.certificate, signatureAlgorithm: 'SHA1-RSA' as const };
    const id = 'tls.server-signatures-are-strong';
    const facts = { ...noFacts, storedCertificate: [sound.certificate, weak] };
    expect(outcome(id, served(sound), facts)).toBe('failed');
    expect(outcome(id, served(sound), sending(issuing))).toBe('passed');
    expect(outcome(id, served(sound))).toBe('unknown');
  });

  it('tls.server-chain-holds-no-strangers: of everything that is sent', async () => {
    const another = await testAuthority({ name: 'Another CA', keyType });
    const stranger = await another.issue({ keyType });
    const id = 'tls.server-chain-holds-no-strangers';
    expect(outcome(id, served(sound), sending(issuing, stranger))).toBe('failed');
    expect(outcome(id, served(sound), sending(issuing))).toBe('passed');
    expect(outcome(id, served(sound))).toBe('unknown');
  });

  it('tls.server-issuer-is-handed-out: of everything that is sent', () => {
    const id = 'tls.server-issuer-is-handed-out';
    expect(outcome(id, served(sound), sending(issuing))).toBe('failed');
    expect(outcome(id, aVch())).toBe('not-applicable');
  });

  it('tls.docker-tls-verify-is-unset: when the VCH asks for no client certificate', () => {
    const id = 'tls.docker-tls-verify-is-unset';
    expect(outcome(id, served(sound, { authorities: [] }))).toBe('failed');
    expect(outcome(id, served(sound))).toBe('passed');
  });

  it('tls.authorities-…: of the CAs that vouch for clients', async () => {
    const ending = await testAuthority({ keyType, notAfter: new Date('2026-12-01T00:00:00Z') });
    const short = await testAuthority({ keyType: { type: 'RSA', bits: 1024 } });
    const asking = (one: TestAuthority) => served(sound, { authorities: [one.certificatePem] });
    expect(outcome('tls.authorities-stay-valid', asking(ending))).toBe('failed');
    expect(outcome('tls.authorities-stay-valid', asking(authority))).toBe('passed');
    expect(outcome('tls.authority-keys-are-strong', asking(short))).toBe('failed');
    expect(outcome('tls.authority-keys-are-strong', asking(authority))).toBe('passed');
  });

  it('tls.authority-signatures-are-strong: of CAs that another one signed', () => {
    const id = 'tls.authority-signatures-are-strong';
    const asking = served(sound, { authorities: [issuing.certificatePem] });
    const weak = asking.tls.clientAuthorities.map((one) => ({
      ...one,
      signatureAlgorithm: 'SHA1-RSA' as const,
    }));
    expect(outcome(id, { ...asking, tls: { ...asking.tls, clientAuthorities: weak } })).toBe('failed');
    expect(outcome(id, asking)).toBe('passed');
  });
});
