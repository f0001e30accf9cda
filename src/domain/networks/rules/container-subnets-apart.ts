// SPDX-License-Identifier: Apache-2.0
import { cidrText, networkOf, rangeOfNetwork, rangesOverlap } from '../../addresses';
import type { Rule } from '../../findings';
import {
  gatewayOf,
  networkName,
  networksWhere,
  type ContainerNetwork,
  type ContainerPlace,
} from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/**
 * Nobody checks it when a VCH is created. When it starts, a network whose subnet lies in that of one before ends the
 * start; networks come in any order, so that nested subnets fail at some starts and equal ones at every start.
 */
export const containerSubnetsApart: Rule<
  'networks.container-subnets-apart',
  NetworkSettings,
  {
    readonly places: readonly (ContainerPlace & {
      readonly subnet: string;
      /** The earlier network, and its subnet. */
      readonly other: string;
      readonly otherSubnet: string;
    })[];
  }
> = {
  id: 'networks.container-subnets-apart',
  severity: 'error',
  citation: 'vmware/vic lib/portlayer/network/context.go, checkNetOverlap: "subnet … overlaps with scope …"',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.filter((network) => gatewayOf(network) !== null).length > 1,
  check: (networks) =>
    networksWhere(networks, 'gateway', (network, index) => {
      const earlier = networks.containers.slice(0, index);
      // Of two networks with one name only one comes to be.
      const other = earlier.find(
        (candidate) => networkName(candidate) !== networkName(network) && overlap(candidate, network),
      );
      return other === undefined
        ? null
        : { subnet: subnetText(network), other: networkName(other), otherSubnet: subnetText(other) };
    }),
};

function overlap(a: ContainerNetwork, b: ContainerNetwork): boolean {
  const [first, second] = [gatewayOf(a), gatewayOf(b)];
  return first !== null && second !== null && rangesOverlap(rangeOfNetwork(first), rangeOfNetwork(second));
}

function subnetText(network: ContainerNetwork): string {
  const gateway = gatewayOf(network);
  return gateway === null ? '' : cidrText(networkOf(gateway));
}
