// SPDX-License-Identifier: Apache-2.0
import { aContainerNetwork, someNetworks } from '../../../testing/network-settings';
import { ruleCases } from '../../../testing/rule-cases';
import type { ContainerNetwork } from '../../firewall';
import type { NetworkSettings } from '../network-settings';
import { containerGatewayNamesSubnet } from './container-gateway-names-subnet';
import { containerRangesHaveFreeAddress } from './container-ranges-have-free-address';
import { containerSubnetNotAroundBridgeRange } from './container-subnet-not-around-bridge-range';
import { containerSubnetOutsideBridgeRange } from './container-subnet-outside-bridge-range';
import { containerSubnetsApart } from './container-subnets-apart';

function withBridge(ipRange: string, ...list: readonly Partial<ContainerNetwork>[]): NetworkSettings {
  return someNetworks({
    bridge: { portGroup: 'bridge-pg', ipRange, width: '' },
    containers: list.map(aContainerNetwork),
  });
}
const containers = (...list: readonly Partial<ContainerNetwork>[]) => withBridge('', ...list);
const at = (part: 'gateway' | 'ipRanges', index = 0, network = 'web') =>
  ({ index, part, item: null, network }) as const;

ruleCases(containerSubnetOutsideBridgeRange, {
  holds: [
    containers({ gateway: '10.1.0.1/24' }),
    withBridge('10.5.0.0/16', { gateway: '172.16.0.1/24' }),
    withBridge('10.5.0.0/16', { gateway: '10.0.0.1/8' }),
  ],
  fails: [
    [
      containers({ gateway: '172.31.5.1/24' }),
      { places: [{ ...at('gateway'), subnet: '172.31.5.0/24', bridgeRange: '172.16.0.0/12' }] },
    ],
    [
      withBridge('10.255.0.0/16', { gateway: '10.0.0.1/8' }),
      { places: [{ ...at('gateway'), subnet: '10.0.0.0/8', bridgeRange: '10.255.0.0/16' }] },
    ],
  ],
  doesNotApply: [
    containers(),
    containers({ gateway: 'x' }),
    containers({ gateway: '172.16.0.1/0' }),
    withBridge('x', { gateway: '10.1.0.1/24' }),
  ],
});
ruleCases(containerSubnetNotAroundBridgeRange, {
  holds: [containers({ gateway: '10.1.0.1/24' }), withBridge('10.255.0.0/16', { gateway: '10.0.0.1/8' })],
  fails: [
    [
      withBridge('10.5.0.0/16', { gateway: '10.0.0.1/8' }),
      { places: [{ ...at('gateway'), subnet: '10.0.0.0/8', bridgeRange: '10.5.0.0/16' }] },
    ],
  ],
  doesNotApply: [containers(), withBridge('x', { gateway: '10.1.0.1/24' })],
});
const db = { alias: 'db', portGroup: 'db-pg' };
ruleCases(containerSubnetsApart, {
  holds: [
    containers({ gateway: '10.1.0.1/24' }, { ...db, gateway: '10.1.1.1/24' }),
    // Only the last of two networks with one name comes to be; another rule says so.
    containers({ gateway: '10.1.0.1/24' }, { portGroup: 'db-pg', gateway: '10.1.0.1/24' }),
  ],
  fails: [
    [
      containers({ gateway: '10.1.0.1/24' }, { ...db, gateway: '10.1.0.129/16' }),
      {
        places: [
          { ...at('gateway', 1, 'db'), subnet: '10.1.0.0/16', other: 'web', otherSubnet: '10.1.0.0/24' },
        ],
      },
    ],
  ],
  doesNotApply: [containers(), containers({ gateway: '10.1.0.1/24' }, db)],
});
ruleCases(containerRangesHaveFreeAddress, {
  holds: [
    containers({ gateway: '10.1.0.1/24' }),
    containers({ gateway: '10.1.0.1/30' }),
    containers({ gateway: '10.1.0.1/24', ipRanges: ['10.1.0.1-10.1.0.1', '10.1.0.2-10.1.0.2'] }),
  ],
  fails: [
    [
      containers({ gateway: '10.1.0.1/24', ipRanges: ['10.1.0.1-10.1.0.1'] }),
      { places: [{ ...at('ipRanges'), subnet: '10.1.0.0/24' }] },
    ],
    [
      containers({ gateway: '10.1.0.1/24', ipRanges: ['10.1.0.255/32'] }),
      { places: [{ ...at('ipRanges'), subnet: '10.1.0.0/24' }] },
    ],
    [
      containers({ gateway: '10.1.0.1/30', dnsServers: ['10.1.0.2', '10.1.0.1', 'x'] }),
      { places: [{ ...at('ipRanges'), subnet: '10.1.0.0/30' }] },
    ],
  ],
  doesNotApply: [
    containers(),
    containers({}),
    containers({ gateway: '10.1.0.0/24' }),
    containers({ gateway: '10.1.0.1/24', ipRanges: ['x'] }),
  ],
});
ruleCases(containerGatewayNamesSubnet, {
  holds: [containers({ gateway: '10.1.0.1/24' })],
  fails: [
    [
      containers({ gateway: '10.1.0.1/0' }, { ...db, gateway: '0.0.0.0/24' }),
      {
        places: [
          { ...at('gateway'), gateway: '10.1.0.1/0' },
          { ...at('gateway', 1, 'db'), gateway: '0.0.0.0/24' },
        ],
      },
    ],
  ],
  doesNotApply: [containers(), containers({}), containers({ gateway: 'x' })],
});
