// SPDX-License-Identifier: Apache-2.0
import { addressRangeText } from '../addresses';
import type { ContainerNetwork } from './container-network';
import { levelSources } from './level-sources';
import { trafficKinds, trafficMatrix, type Passage } from './traffic-matrix';
import { trustLevels, type TrustLevel } from './trust-level';

function network(firewall: TrustLevel | null, changes: Partial<ContainerNetwork> = {}): ContainerNetwork {
  return { portGroup: 'pg', alias: '', firewall, gateway: '', ipRanges: [], dnsServers: [], ...changes };
}
const gateway = '10.1.0.1/24';
const range = { gateway, ipRanges: ['10.1.0.16/28'] };

function brief(passage: Passage): string {
  return passage.verdict === 'from-sources'
    ? passage.sources.map(addressRangeText).join(' ')
    : passage.verdict;
}
function row(subject: ContainerNetwork): string {
  const { passages, publishing } = trafficMatrix(subject);
  return [
    ...trafficKinds.map((kind) => brief(passages[kind])),
    publishing.port,
    publishing.mapping,
    publishing.all,
  ].join(' | ');
}

/** How a container network can have its addresses, and what DHCP is there. */
const variants = {
  DHCP: [{}, 'allowed'],
  'a gateway': [{ gateway }, 'not-used'],
  'a range that is one block': [range, 'not-used'],
  'two ranges that are blocks': [{ gateway, ipRanges: ['10.1.0.16/28', '10.1.0.64-10.1.0.127'] }, 'not-used'],
  'a range that is no block': [{ gateway, ipRanges: ['10.1.0.10-10.1.0.20'] }, 'not-used'],
  'a range that is no block between two that are': [
    { gateway, ipRanges: ['10.1.0.16/28', '10.1.0.40-50', '10.1.0.64/28'] },
    'not-used',
  ],
} as const satisfies Readonly<Record<string, readonly [Partial<ContainerNetwork>, string]>>;
type Variant = keyof typeof variants;
const variantNames = Object.keys(variants) as Variant[];

/** Columns: the kinds of traffic in their order, DHCP left open; then `-p 80`, `-p 80:8080`, `-P`. */
const published =
  'allowed | dropped | allowed | allowed | allowed | published-ports | DHCP | opens | opens-and-redirects | opens-nothing';
const byLevel: readonly (readonly [TrustLevel | null, string])[] = [
  [
    'closed',
    'not-publishable | dropped | dropped | dropped | dropped | dropped | DHCP | refused | refused | opens-nothing',
  ],
  [
    'outbound',
    'not-publishable | dropped | dropped | allowed | allowed | dropped | DHCP | refused | refused | opens-nothing',
  ],
  ['published', published],
  [null, published],
  [
    'open',
    'allowed | allowed | allowed | allowed | allowed | allowed | DHCP | nothing-to-open | redirects | nothing-to-open',
  ],
];
/** Whom peers lets in, on each variant: the only level that asks for the addresses. */
const sourcesOfPeers: Readonly<Record<Variant, string>> = {
  DHCP: 'allowed',
  'a gateway': '10.1.0.0-10.1.0.255',
  'a range that is one block': '10.1.0.16-10.1.0.31',
  'two ranges that are blocks': '10.1.0.16-10.1.0.31 10.1.0.64-10.1.0.127',
  'a range that is no block': 'dropped',
  // One rule has all ranges as its sources, and iptables refuses all of it.
  'a range that is no block between two that are': 'dropped',
};

describe('the traffic matrix', () => {
  for (const variant of variantNames) {
    const [changes, dhcp] = variants[variant];
    for (const [level, expected] of byLevel) {
      it(`of ${level ?? 'no level'} with ${variant}`, () => {
        expect(row(network(level, changes))).toBe(expected.replace('DHCP', dhcp));
      });
    }
    it(`of peers with ${variant}`, () => {
      const sources = sourcesOfPeers[variant];
      const among = sources === 'dropped' ? 'dropped' : 'allowed';
      expect(row(network('peers', changes))).toBe(
        `${sources} | ${sources} | ${sources} | allowed | allowed | ${among} | ${dhcp} | needs-mapping | redirects | opens-nothing`,
      );
    });
  }

  it('enforces published where no level was chosen', () => {
    expect(trafficMatrix(network(null)).level).toBe('published');
  });

  it('has an older sentence for every level', () => {
    for (const level of trustLevels) expect(levelSources[level].sentence).not.toBe('');
  });
});
