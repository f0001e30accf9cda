// SPDX-License-Identifier: Apache-2.0
import {
  cidrText,
  containsAddress,
  networkOf,
  parseIpv4Cidr,
  rangeOfNetwork,
  type AddressRange,
} from '../../addresses';
import type { Rule } from '../../findings';
import { gatewayOf, networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';
import { defaultBridgeRange } from '../roles';

/** A subnet of a container network, and the bridge range that it has addresses in common with. */
export type SubnetInBridgeRange = ContainerPlace & { readonly subnet: string; readonly bridgeRange: string };

/** Nobody checks it when a VCH is created; the VCH does not start then. */
export const containerSubnetOutsideBridgeRange: Rule<
  'networks.container-subnet-outside-bridge-range',
  NetworkSettings,
  { readonly places: readonly SubnetInBridgeRange[] }
> = {
  id: 'networks.container-subnet-outside-bridge-range',
  severity: 'error',
  citation:
    'vmware/vic lib/portlayer/network/context.go: "external network cannot overlap with default bridge network"',
  field: 'networks.containers',
  appliesTo: hasSubnetAndBridgeRange,
  // The VCH looks for the first and the last address of the subnet in the range, and for nothing else.
  check: (networks) =>
    subnetsWhere(
      networks,
      (subnet, bridge) => containsAddress(bridge, subnet.first) || containsAddress(bridge, subnet.last),
    ),
};

/** Whether there is a subnet of a container network, and a bridge range that can be read. */
export function hasSubnetAndBridgeRange({ containers, bridge }: NetworkSettings): boolean {
  return (
    parseIpv4Cidr(bridge.ipRange || defaultBridgeRange).ok &&
    containers.some((network) => gatewayOf(network) !== null)
  );
}

/** The container networks whose subnet and bridge range are in a relation; null when none is. */
export function subnetsWhere(
  networks: NetworkSettings,
  isSo: (subnet: AddressRange, bridge: AddressRange) => boolean,
): { readonly places: readonly SubnetInBridgeRange[] } | null {
  const bridgeRange = networks.bridge.ipRange || defaultBridgeRange;
  const bridge = parseIpv4Cidr(bridgeRange);
  if (!bridge.ok) return null;
  return networksWhere(networks, 'gateway', (network) => {
    const gateway = gatewayOf(network);
    if (gateway === null || !isSo(rangeOfNetwork(gateway), rangeOfNetwork(bridge.value))) return null;
    return { subnet: cidrText(networkOf(gateway)), bridgeRange };
  });
}
