// SPDX-License-Identifier: Apache-2.0
import { ruleCases } from '../../../testing/rule-cases';
import type { ContainerNetwork } from '../container-network';
import type { WithContainerNetworks } from '../container-place';
import { levelChosen } from './level-chosen';
import { levelFinalKnown } from './level-final-known';
import { openAvoided } from './open-avoided';
import { peersHaveRange } from './peers-have-range';
import { peersNarrowerThanSubnet } from './peers-narrower-than-subnet';
import { peersOutboundKnown } from './peers-outbound-known';
import { peersRangesAreBlocks } from './peers-ranges-are-blocks';
import { publishedPortsKnown } from './published-ports-known';
import { publishingRefusedKnown } from './publishing-refused-known';

function network(changes: Partial<ContainerNetwork> = {}): ContainerNetwork {
  return {
    portGroup: 'pg',
    alias: 'web',
    firewall: 'peers',
    gateway: '',
    ipRanges: [],
    dnsServers: [],
    ...changes,
  };
}
function with_(...containers: readonly Partial<ContainerNetwork>[]): WithContainerNetworks {
  return { containers: containers.map(network) };
}
const place = { index: 0, part: 'firewall', item: null, network: 'web' } as const;
const gateway = '10.1.0.1/24';
const published = with_({ firewall: 'published' });

ruleCases(peersHaveRange, {
  holds: [
    with_({ gateway }),
    with_({ gateway, ipRanges: ['10.1.0.16/28'] }),
    with_({ ipRanges: ['10.1.0.x'] }),
  ],
  fails: [
    [with_({}), { places: [place] }],
    [with_({ firewall: 'open' }, { alias: '' }), { places: [{ ...place, index: 1, network: 'pg' }] }],
  ],
  doesNotApply: [published, with_(), with_({ firewall: null })],
});
ruleCases(peersRangesAreBlocks, {
  holds: [
    with_({ gateway, ipRanges: ['10.1.0.16/28', '10.1.0.64-10.1.0.127', '10.1.0.128-255', 'x'] }),
    with_({ gateway }, { firewall: 'open', ipRanges: ['10.1.0.10-20'] }),
  ],
  fails: [
    [
      with_({ gateway, ipRanges: ['10.1.0.0/28', '10.1.0.10-10.1.0.20'] }),
      {
        places: [
          {
            ...place,
            part: 'ipRanges',
            item: 1,
            text: '10.1.0.10-10.1.0.20',
            range: '10.1.0.10-10.1.0.20',
            size: 11,
            inside: '10.1.0.12/30',
            insideSize: 4,
            around: '10.1.0.0/27',
            added: ['10.1.0.0-10.1.0.9', '10.1.0.21-10.1.0.31'],
          },
        ],
      },
    ],
    [
      with_({ gateway: '192.168.100.1/25', ipRanges: ['192.168.100.10/24'] }),
      {
        places: [
          {
            ...place,
            part: 'ipRanges',
            item: 0,
            text: '192.168.100.10/24',
            range: '192.168.100.10-192.168.100.255',
            size: 246,
            inside: '192.168.100.128/25',
            insideSize: 128,
            around: null,
            added: [],
          },
        ],
      },
    ],
  ],
  doesNotApply: [published],
});
ruleCases(peersNarrowerThanSubnet, {
  holds: [with_({ gateway, ipRanges: ['10.1.0.16/28'] }), with_({})],
  fails: [[with_({ gateway }), { places: [{ ...place, part: 'ipRanges', subnet: '10.1.0.0/24' }] }]],
  doesNotApply: [published],
});
describe('firewall.peers-outbound-known', () => {
  it('is said of the networks with peers, and not otherwise', () => {
    expect(peersOutboundKnown.check(with_({}, { firewall: 'open' }), new Date(0))).toEqual({
      places: [place],
    });
    expect(peersOutboundKnown.appliesTo(published)).toBeFalse();
  });
});
ruleCases(openAvoided, {
  holds: [published],
  fails: [[with_({ firewall: 'open' }), { places: [place] }]],
  doesNotApply: [with_()],
});
describe('firewall.publishing-refused-known', () => {
  it('is said of closed and outbound networks, and not otherwise', () => {
    expect(
      publishingRefusedKnown.check(with_({ firewall: 'closed' }, { firewall: 'outbound' }), new Date(0)),
    ).toEqual({
      places: [
        { ...place, level: 'closed' },
        { ...place, index: 1, level: 'outbound' },
      ],
    });
    expect(publishingRefusedKnown.appliesTo(published)).toBeFalse();
  });
});
describe('firewall.published-ports-known', () => {
  it('is said of published networks, chosen or by default, and not otherwise', () => {
    expect(
      publishedPortsKnown.check(with_({ firewall: null }, {}, { firewall: 'published' }), new Date(0)),
    ).toEqual({ places: [place, { ...place, index: 2 }] });
    expect(publishedPortsKnown.appliesTo(with_({}, { firewall: 'open' }))).toBeFalse();
    expect(publishedPortsKnown.appliesTo(with_())).toBeFalse();
  });
});
ruleCases(levelChosen, {
  holds: [published],
  fails: [[with_({ firewall: null }), { places: [place] }]],
  doesNotApply: [with_()],
});
describe('firewall.level-final-known', () => {
  it('is said once there is a container network', () => {
    expect(levelFinalKnown.check(with_({}, {}), new Date(0))).toEqual({ networks: 2 });
    expect(levelFinalKnown.appliesTo(with_())).toBeFalse();
  });
});
