// SPDX-License-Identifier: Apache-2.0
import { aContainerNetwork, aRole, someNetworks } from '../../../testing/network-settings';
import { ruleCases } from '../../../testing/rule-cases';
import type { ContainerNetwork } from '../../firewall';
import type { PortGroup } from '../../inventory';
import type { NetworkSettings } from '../network-settings';
import { bridgeDistributed } from './bridge-distributed';
import { containerAliasGiven } from './container-alias-given';
import { containerAliasHasNoBlank } from './container-alias-has-no-blank';
import { containerAliasNotReserved } from './container-alias-not-reserved';
import { containerAliasesDiffer } from './container-aliases-differ';
import { containerDhcpKnown } from './container-dhcp-known';
import { containerDnsGiven } from './container-dns-given';
import { containerDnsUsed } from './container-dns-used';
import { containerDnsValid } from './container-dns-valid';
import { containerGatewayIsHost } from './container-gateway-is-host';
import { containerGatewayValid } from './container-gateway-valid';
import { containerNotBridge } from './container-not-bridge';
import { containerNotManagement } from './container-not-management';
import { containerPortGroupChosen } from './container-port-group-chosen';
import { containerPortGroupsDiffer } from './container-port-groups-differ';
import { containerPortGroupsUsable } from './container-port-groups-usable';
import { containerRangeBeginsAtSubnet } from './container-range-begins-at-subnet';
import { containerRangeHasGateway } from './container-range-has-gateway';
import { containerRangesApart } from './container-ranges-apart';
import { containerRangesInSubnet } from './container-ranges-in-subnet';
import { containerRangesValid } from './container-ranges-valid';
import { containersDistributed } from './containers-distributed';
import { portGroupUsable } from './port-group-usable';

function containers(...list: readonly Partial<ContainerNetwork>[]): NetworkSettings {
  return someNetworks({
    management: aRole({ portGroup: 'management-pg' }),
    containers: list.map(aContainerNetwork),
  });
}
const none = containers();
const gateway = '10.1.0.1/24';
const at = (part: string, item: number | null = null, index = 0, network = 'web') =>
  ({ index, part, item, network }) as never;
/** A detail with one place. The helper's type is loosened: the cases spell out each place in full. */
const place = (part: string, more: object = {}, item: number | null = null) => ({
  places: [{ ...(at(part, item) as object), ...more } as never],
});

ruleCases(containerPortGroupChosen, {
  holds: [containers({})],
  fails: [[containers({ portGroup: '' }), place('portGroup')]],
  doesNotApply: [none],
});
ruleCases(containerNotBridge, {
  holds: [containers({})],
  fails: [[containers({ portGroup: 'bridge-pg' }), place('portGroup', { portGroup: 'bridge-pg' })]],
  doesNotApply: [none, { ...containers({}), bridge: { portGroup: '', ipRange: '', width: '' } }],
});
ruleCases(containerNotManagement, {
  holds: [containers({})],
  fails: [[containers({ portGroup: 'management-pg' }), place('portGroup', { portGroup: 'management-pg' })]],
  doesNotApply: [none, containers({ portGroup: '' })],
});
ruleCases(containerPortGroupsDiffer, {
  holds: [
    containers({}, { portGroup: 'db-pg', alias: 'db' }),
    containers({ portGroup: '' }, { portGroup: '' }),
  ],
  fails: [
    [
      containers({}, { alias: 'second' }),
      { places: [{ index: 1, part: 'portGroup', item: null, network: 'second', portGroup: 'web-pg' }] },
    ],
  ],
  doesNotApply: [none, containers({})],
});
ruleCases(containerAliasGiven, {
  holds: [containers({ portGroup: 'VM Net 2' })],
  fails: [
    [
      containers({ portGroup: 'VM Net 2', alias: '' }),
      { places: [{ index: 0, part: 'alias', item: null, network: 'VM Net 2', portGroup: 'VM Net 2' }] },
    ],
  ],
  doesNotApply: [none, containers({ alias: '' })],
});
ruleCases(containerAliasHasNoBlank, {
  holds: [containers({ alias: 'öffentlich.net' })],
  fails: [
    [
      containers({ alias: 'my web' }),
      { places: [{ index: 0, part: 'alias', item: null, network: 'my web', alias: 'my web' }] },
    ],
  ],
  doesNotApply: [none, containers({ alias: '' })],
});
ruleCases(containerAliasNotReserved, {
  holds: [containers({ alias: 'bridge1' }), containers({ portGroup: 'bridge' })],
  fails: [
    [
      containers({ alias: 'bridge' }, { portGroup: 'bridge', alias: '' }),
      {
        places: [
          { index: 0, part: 'alias', item: null, network: 'bridge' },
          { index: 1, part: 'alias', item: null, network: 'bridge' },
        ],
      },
    ],
  ],
  doesNotApply: [none],
});
ruleCases(containerAliasesDiffer, {
  holds: [
    containers({}, { alias: 'db' }),
    containers({ portGroup: '', alias: '' }, { portGroup: '', alias: '' }),
  ],
  fails: [
    [
      containers({ alias: 'dup' }, { portGroup: 'dup', alias: '' }),
      { places: [{ index: 1, part: 'alias', item: null, network: 'dup' }] },
    ],
  ],
  doesNotApply: [none, containers({})],
});
ruleCases(containerGatewayValid, {
  holds: [containers({ gateway })],
  fails: [
    [
      containers({ gateway: '10.1.0.1' }),
      place('gateway', { problem: { code: 'prefix-missing', position: 8 } }),
    ],
  ],
  doesNotApply: [none, containers({})],
});
ruleCases(containerGatewayIsHost, {
  holds: [containers({ gateway })],
  fails: [
    [
      containers({ gateway: '10.1.0.3/30' }),
      place('gateway', { gateway: '10.1.0.3/30', subnet: '10.1.0.0/30' }),
    ],
  ],
  doesNotApply: [containers({}), containers({ gateway: 'x' })],
});
ruleCases(containerRangesValid, {
  holds: [containers({ ipRanges: ['10.1.0.10-20', '10.1.0.64/27', '10.1.0.10-10.1.0.20'] })],
  fails: [
    [
      containers({ ipRanges: ['10.1.0.64/27', '10.1.0.5'] }),
      place('ipRanges', { text: '10.1.0.5', problem: { code: 'single-address', position: 8 } }, 1),
    ],
    [
      containers({ ipRanges: ['10.1.0.20-10.1.0.10'] }),
      place(
        'ipRanges',
        { text: '10.1.0.20-10.1.0.10', problem: { code: 'reversed-range', position: 10 } },
        0,
      ),
    ],
  ],
  doesNotApply: [containers({})],
});
ruleCases(containerRangeHasGateway, {
  holds: [containers({ gateway, ipRanges: ['10.1.0.10-20'] })],
  fails: [[containers({ ipRanges: ['10.1.0.10-20'] }), place('gateway')]],
  doesNotApply: [containers({ gateway })],
});
ruleCases(containerRangesInSubnet, {
  holds: [containers({ gateway, ipRanges: ['10.1.0.0/24', 'x'] })],
  fails: [
    [
      containers({ gateway, ipRanges: ['10.1.0.0/24', '10.2.0.10-20'] }),
      place('ipRanges', { text: '10.2.0.10-20', subnet: '10.1.0.0/24' }, 1),
    ],
  ],
  doesNotApply: [containers({ ipRanges: ['10.1.0.0/24'] }), containers({ gateway })],
});
ruleCases(containerRangesApart, {
  holds: [containers({ gateway, ipRanges: ['10.1.0.10-19', '10.1.0.20-30'] })],
  fails: [
    [
      containers({ gateway, ipRanges: ['10.1.0.20-30', '10.1.0.10-10.1.0.20'] }),
      place('ipRanges', { text: '10.1.0.10-10.1.0.20', other: '10.1.0.20-30' }, 1),
    ],
  ],
  doesNotApply: [containers({ ipRanges: ['10.1.0.10-20'] })],
});
ruleCases(containerRangeBeginsAtSubnet, {
  holds: [containers({ ipRanges: ['10.0.0.0/24', '10.0.0.10-20'] })],
  fails: [
    [
      containers({ ipRanges: ['10.0.0.10/24'] }),
      place('ipRanges', { text: '10.0.0.10/24', means: '10.0.0.10-10.0.0.255', whole: '10.0.0.0/24' }, 0),
    ],
  ],
  doesNotApply: [containers({})],
});
ruleCases(containerDnsValid, {
  holds: [containers({ dnsServers: ['8.8.8.8'] })],
  fails: [
    [
      containers({ dnsServers: ['8.8.8.8', 'foo'] }),
      place('dnsServers', { text: 'foo', problem: { code: 'unexpected-character', position: 0 } }, 1),
    ],
    [
      containers({ dnsServers: ['::1'] }),
      place('dnsServers', { text: '::1', problem: { code: 'ipv6', position: 0 } }, 0),
    ],
  ],
  doesNotApply: [containers({})],
});
ruleCases(containerDnsGiven, {
  holds: [containers({ gateway, dnsServers: ['8.8.8.8'] })],
  fails: [[containers({ gateway }), place('dnsServers')]],
  doesNotApply: [containers({})],
});
ruleCases(containerDnsUsed, {
  holds: [containers({ gateway, dnsServers: ['8.8.8.8'] })],
  fails: [[containers({ dnsServers: ['8.8.8.8'] }), place('dnsServers')]],
  doesNotApply: [containers({})],
});
describe('networks.container-dhcp-known', () => {
  it('is said of networks with DHCP, and of no other', () => {
    expect(containerDhcpKnown.check(containers({ gateway }, {}), new Date(0))).toEqual({
      places: [{ index: 1, part: 'dnsServers', item: null, network: 'web' }],
    });
    expect(containerDhcpKnown.appliesTo(containers({ gateway }))).toBeFalse();
  });
});

const portGroup = (name: string, changes: Partial<PortGroup> = {}): PortGroup => ({
  id: name,
  name,
  kind: 'distributed',
  uplink: false,
  vlan: null,
  ...changes,
});
const attached = [
  portGroup('bridge-pg'),
  portGroup('public-pg'),
  portGroup('web-pg'),
  portGroup('VM Network', { kind: 'standard' }),
  portGroup('dvs-uplinks', { uplink: true }),
];
const bridgedBy = (name: string) => ({
  networks: { ...containers(), bridge: { portGroup: name, ipRange: '', width: '' } },
  portGroups: attached,
});

ruleCases(portGroupUsable.bridge, {
  holds: [bridgedBy('bridge-pg'), bridgedBy('VM Network')],
  fails: [
    [bridgedBy('gone'), { portGroup: 'gone', reason: 'not-attached' }],
    [bridgedBy('dvs-uplinks'), { portGroup: 'dvs-uplinks', reason: 'uplink' }],
  ],
  doesNotApply: [bridgedBy('')],
});
for (const role of ['public', 'client', 'management'] as const) {
  const on = (name: string) => ({
    networks: someNetworks({ [role]: aRole({ portGroup: name }) }),
    portGroups: attached,
  });
  ruleCases(portGroupUsable[role], {
    holds: [on('web-pg'), on('VM Network')],
    fails: [
      [on('gone'), { portGroup: 'gone', reason: 'not-attached' }],
      [on('dvs-uplinks'), { portGroup: 'dvs-uplinks', reason: 'uplink' }],
    ],
    doesNotApply: [on('')],
  });
}
ruleCases(bridgeDistributed, {
  holds: [bridgedBy('bridge-pg'), bridgedBy('gone')],
  fails: [[bridgedBy('VM Network'), { portGroup: 'VM Network' }]],
  doesNotApply: [bridgedBy('')],
});
ruleCases(containerPortGroupsUsable, {
  holds: [{ networks: containers({}, { portGroup: '' }), portGroups: attached }],
  fails: [
    [
      { networks: containers({ portGroup: 'gone' }), portGroups: attached },
      place('portGroup', { portGroup: 'gone', reason: 'not-attached' }),
    ],
  ],
  doesNotApply: [{ networks: none, portGroups: attached }],
});
ruleCases(containersDistributed, {
  holds: [{ networks: containers({}), portGroups: attached }],
  fails: [
    [
      { networks: containers({ portGroup: 'VM Network' }), portGroups: attached },
      place('portGroup', { portGroup: 'VM Network' }),
    ],
  ],
  doesNotApply: [{ networks: none, portGroups: attached }],
});
