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

/** Columns: the kinds of traffic in their order, `-p 80`, `-p 80:8080`, `-P`. */
const table: readonly (readonly [string, ContainerNetwork, string])[] = [
  [
    'closed, DHCP',
    network('closed'),
    'not-publishable | dropped | dropped | dropped | dropped | dropped | allowed | refused | refused | opens-nothing',
  ],
  [
    'closed, static',
    network('closed', range),
    'not-publishable | dropped | dropped | dropped | dropped | dropped | not-used | refused | refused | opens-nothing',
  ],
  [
    'outbound, DHCP',
    network('outbound'),
    'not-publishable | dropped | dropped | allowed | allowed | dropped | allowed | refused | refused | opens-nothing',
  ],
  [
    'published, DHCP',
    network('published'),
    'allowed | dropped | allowed | allowed | allowed | published-ports | allowed | opens | opens-and-redirects | opens-nothing',
  ],
  [
    'unspecified, static',
    network(null, range),
    'allowed | dropped | allowed | allowed | allowed | published-ports | not-used | opens | opens-and-redirects | opens-nothing',
  ],
  [
    'peers, one block',
    network('peers', range),
    '10.1.0.16-10.1.0.31 | 10.1.0.16-10.1.0.31 | 10.1.0.16-10.1.0.31 | allowed | allowed | allowed | not-used | needs-mapping | redirects | opens-nothing',
  ],
  [
    'peers, gateway only',
    network('peers', { gateway }),
    '10.1.0.0-10.1.0.255 | 10.1.0.0-10.1.0.255 | 10.1.0.0-10.1.0.255 | allowed | allowed | allowed | not-used | needs-mapping | redirects | opens-nothing',
  ],
  [
    'peers, neither range nor gateway',
    network('peers'),
    'allowed | allowed | allowed | allowed | allowed | allowed | allowed | needs-mapping | redirects | opens-nothing',
  ],
  [
    'peers, a range that is no block',
    network('peers', { gateway, ipRanges: ['10.1.0.10-10.1.0.20'] }),
    'dropped | dropped | dropped | allowed | allowed | dropped | not-used | needs-mapping | redirects | opens-nothing',
  ],
  [
    'peers, a range that is no block between two that are: one rule has all of them',
    network('peers', { gateway, ipRanges: ['10.1.0.16/28', '10.1.0.40-50', '10.1.0.64/28'] }),
    'dropped | dropped | dropped | allowed | allowed | dropped | not-used | needs-mapping | redirects | opens-nothing',
  ],
  [
    'open, DHCP',
    network('open'),
    'allowed | allowed | allowed | allowed | allowed | allowed | allowed | nothing-to-open | redirects | nothing-to-open',
  ],
];

describe('the traffic matrix', () => {
  for (const [name, subject, expected] of table) {
    it(`of a network: ${name}`, () => {
      expect(row(subject)).toBe(expected);
    });
  }

  it('enforces published where no level was chosen', () => {
    expect(trafficMatrix(network(null)).level).toBe('published');
  });

  it('has an older sentence for every level', () => {
    for (const level of trustLevels) expect(levelSources[level].sentence).not.toBe('');
  });
});
