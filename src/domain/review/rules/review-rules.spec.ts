// SPDX-License-Identifier: Apache-2.0
import { testAuthority, type TestCertificate } from '../../../testing/certificates';
import { ruleCases } from '../../../testing/rule-cases';
import { aVch, type VchAnswerParts } from '../../../testing/vch-answer';
import { noFacts } from '../facts';
import { describedVch, type ReviewSubject, undescribedVch } from '../subject';
import { applianceAsNewAsVch } from './appliance-as-new-as-vch';
import { clientsHoldCertificates } from './clients-hold-certificates';
import { containersRecreated } from './containers-recreated';
import { dockerApiEncrypted } from './docker-api-encrypted';
import { engineUpToDate } from './engine-up-to-date';
import { hostsReachVch } from './hosts-reach-vch';
import { logPlacesKnown } from './log-places-known';
import { managementNetworkTrusted } from './management-network-trusted';
import { noUpgradeRunning } from './no-upgrade-running';
import { operationsUserLimited } from './operations-user-limited';
import { secretsInVmxKnown } from './secrets-in-vmx-known';
import { sshClosed } from './ssh-closed';
import { vchDescribed } from './vch-described';
import { vchRuns } from './vch-runs';

const at = new Date('2026-11-22T12:00:00Z');
const vch = (parts: VchAnswerParts = {}): ReviewSubject => describedVch(aVch(parts), noFacts, at);
const listed = (changes: Partial<ReviewSubject['listed']> = {}): ReviewSubject =>
  undescribedVch(
    {
      vCenterId: 'west',
      datacenterId: 'datacenter-2',
      id: 'vm-69',
      name: 'vch1',
      version: 'v1.5.8-23000-9489f63e',
      powerState: 'poweredOn',
      upgradeStatus: 'Up to date',
      dockerHost: '10.20.0.5:2376',
      adminPortal: 'https://10.20.0.5:2378',
      ...changes,
    },
    noFacts,
    at,
  );

ruleCases(vchDescribed, { holds: [vch()], fails: [[listed(), {}]], doesNotApply: [] });
ruleCases(dockerApiEncrypted, {
  // The engine gives port 2376 for nothing but TLS, so that the list alone decides.
  holds: [listed()],
  fails: [
    [vch(), { port: 2375 }],
    [listed({ dockerHost: '10.20.0.5:2375' }), { port: 2375 }],
  ],
  doesNotApply: [],
  unknown: [[listed({ dockerHost: '' }), ['description']]],
});
ruleCases(vchRuns, {
  holds: [vch(), listed()],
  fails: [[vch({ powerState: 'poweredOff' }), { powerState: 'poweredOff' }]],
  doesNotApply: [],
  unknown: [[listed({ powerState: '' }), ['power-state']]],
});
describe('what is always worth saying', () => {
  it('is said of containers as soon as there are container networks', () => {
    const networks = vch({ containers: [{ alias: 'web' }, { alias: 'db' }] });
    expect(containersRecreated.check(networks, at)).toEqual({ networks: 2 });
    expect(containersRecreated.appliesTo(vch())).toBeFalse();
    expect(containersRecreated.missing?.(listed())).toEqual(['description']);
  });

  it('is where the logs are, once the VCH has an address', () => {
    expect(logPlacesKnown.check(vch(), at)).toEqual({ adminPortal: 'https://10.20.0.5:2378' });
    expect(logPlacesKnown.check(vch({ powerState: 'poweredOff' }), at)).toEqual({ adminPortal: null });
  });

  it('is what the management network carries and the VMX file holds, described or not', () => {
    const rules = [managementNetworkTrusted, secretsInVmxKnown];
    expect([vch(), listed()].map((subject) => rules.map((rule) => rule.check(subject, at)))).toEqual([
      [{}, {}],
      [{}, {}],
    ]);
    expect(rules.map((rule) => rule.appliesTo(listed()))).toEqual([true, true]);
  });
});
ruleCases(engineUpToDate, {
  holds: [
    vch(),
    vch({ upgradeStatus: 'Upgrade in progress' }),
    vch({ upgradeStatus: 'VCH has newer version' }),
  ],
  fails: [
    [
      vch({ version: 'v1.5.4-21221-a9bcb3f9', upgradeStatus: 'Upgradeable to v1.5.8-23000-9489f63e' }),
      { version: 'v1.5.4-21221-a9bcb3f9', available: 'v1.5.8-23000-9489f63e' },
    ],
  ],
  doesNotApply: [],
  unknown: [
    [vch({ upgradeStatus: 'Unknown: no version' }), ['upgrade-status']],
    [vch({ upgradeStatus: 'Invalid upgrade status' }), ['upgrade-status']],
    [listed({ upgradeStatus: '' }), ['upgrade-status']],
  ],
});
ruleCases(noUpgradeRunning, {
  holds: [vch()],
  fails: [[vch({ upgradeStatus: 'Upgrade in progress' }), {}]],
  doesNotApply: [],
  unknown: [[vch({ upgradeStatus: 'Unknown: no version' }), ['upgrade-status']]],
});
ruleCases(applianceAsNewAsVch, {
  holds: [vch()],
  fails: [[vch({ upgradeStatus: 'VCH has newer version' }), { version: 'v1.5.8-23000-9489f63e' }]],
  doesNotApply: [],
  unknown: [[vch({ upgradeStatus: 'Unknown: no version' }), ['upgrade-status']]],
});

describe('what no server tells', () => {
  it('is unknown: SSH of a running VCH, the firewalls of hosts, what an account may do', () => {
    expect([sshClosed, hostsReachVch, operationsUserLimited].map((rule) => rule.missing?.(vch()))).toEqual([
      ['debug-session'],
      ['host-firewall'],
      ['permissions'],
    ]);
    expect([sshClosed, hostsReachVch, operationsUserLimited].map((rule) => rule.check(vch(), at))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('does not matter while the VCH is off, or where an administrator’s name says enough', () => {
    const off = vch({ powerState: 'poweredOff' });
    expect([sshClosed.appliesTo(off), sshClosed.missing?.(off)]).toEqual([false, []]);
    const administrator = vch({ user: 'Administrator@vsphere.local' });
    expect([
      operationsUserLimited.appliesTo(administrator),
      operationsUserLimited.missing?.(administrator),
    ]).toEqual([false, []]);
    expect(operationsUserLimited.missing?.(listed())).toEqual(['description']);
  });
});

describe('review.clients-hold-certificates', () => {
  let server: TestCertificate;
  let authority: TestCertificate;
  let ownAuthority: TestCertificate;

  beforeAll(async () => {
    const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
    const made = await testAuthority({
      commonName: '',
      organization: ['Acme', 'vch1.example.com'],
      keyType,
      notBefore: new Date('2026-11-21T00:00:00Z'),
      notAfter: new Date('2027-11-22T00:00:00Z'),
    });
    authority = made;
    server = await made.issue({ commonName: 'vch1.example.com', keyType });
    ownAuthority = await testAuthority({ name: 'Acme Client CA', keyType });
  });

  const subject = (...authorities: readonly TestCertificate[]) =>
    vch({ server: server.certificatePem, authorities: authorities.map((one) => one.certificatePem) });

  it('fails when the one CA for clients signed the server certificate and has no common name', () => {
    expect(clientsHoldCertificates.check(subject(authority), at)).toEqual({
      authority: 'O=Acme, O=vch1.example.com',
    });
  });

  it('holds for a CA of one’s own, also beside a generated one', () => {
    expect(clientsHoldCertificates.check(subject(ownAuthority), at)).toBeNull();
    expect(clientsHoldCertificates.check(subject(authority, ownAuthority), at)).toBeNull();
    expect(clientsHoldCertificates.appliesTo(subject(ownAuthority))).toBeTrue();
  });

  it('does not apply where clients are not verified, and is unknown without a description', () => {
    expect(clientsHoldCertificates.appliesTo(subject())).toBeFalse();
    expect(clientsHoldCertificates.missing?.(subject())).toEqual([]);
    expect(clientsHoldCertificates.missing?.(listed())).toEqual(['description']);
    expect(clientsHoldCertificates.missing?.(listed({ dockerHost: '10.20.0.5:2375' }))).toEqual([]);
  });
});
