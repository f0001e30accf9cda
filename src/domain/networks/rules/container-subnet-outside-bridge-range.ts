// SPDX-License-Identifier: Apache-2.0
import { cidrText, networkOf, parseIpv4Cidr, rangeOfNetwork, rangesOverlap } from '../../addresses';
import type { Rule } from '../../findings';
import { gatewayOf, networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';
import { defaultBridgeRange } from '../roles';

/** Nobody checks it when a VCH is created; the VCH does not start then. */
export const containerSubnetOutsideBridgeRange: Rule<
  'networks.container-subnet-outside-bridge-range',
  NetworkSettings,
  {
    readonly places: readonly (ContainerPlace & { readonly subnet: string; readonly bridgeRange: string })[];
  }
> = {
  id: 'networks.container-subnet-outside-bridge-range',
  severity: 'error',
  citation:
    'vmware/vic lib/portlayer/network/context.go: "external network cannot overlap with default bridge network"',
  field: 'networks.containers',
  appliesTo: ({ containers, bridge }) =>
    parseIpv4Cidr(bridge.ipRange || defaultBridgeRange).ok &&
    containers.some((network) => gatewayOf(network) !== null),
  check: (networks) => {
    const bridgeRange = networks.bridge.ipRange || defaultBridgeRange;
    const bridge = parseIpv4Cidr(bridgeRange);
    if (!bridge.ok) return null;
    return networksWhere(networks, 'gateway', (network) => {
      const gateway = gatewayOf(network);
      if (gateway === null || !rangesOverlap(rangeOfNetwork(gateway), rangeOfNetwork(bridge.value)))
        return null;
      return { subnet: cidrText(networkOf(gateway)), bridgeRange };
    });
  },
};
