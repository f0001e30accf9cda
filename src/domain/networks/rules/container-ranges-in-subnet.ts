// SPDX-License-Identifier: Apache-2.0
import { cidrText, containsRange, networkOf, parseIpv4Range, rangeOfNetwork } from '../../addresses';
import type { Rule } from '../../findings';
import { gatewayOf, itemsWhere, readableRanges, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/** Containers reach the gateway directly, so their addresses are in its subnet. */
export const containerRangesInSubnet: Rule<
  'networks.container-ranges-in-subnet',
  NetworkSettings,
  { readonly places: readonly (ContainerPlace & { readonly text: string; readonly subnet: string })[] }
> = {
  id: 'networks.container-ranges-in-subnet',
  severity: 'error',
  citation: 'vic-machine create: "IP range … is not in subnet …"',
  field: 'networks.containers',
  appliesTo: ({ containers }) =>
    containers.some((network) => gatewayOf(network) !== null && readableRanges(network).length > 0),
  check: (networks) =>
    itemsWhere(networks, 'ipRanges', (text, network) => {
      const gateway = gatewayOf(network);
      const range = parseIpv4Range(text);
      if (gateway === null || !range.ok) return null;
      return containsRange(rangeOfNetwork(gateway), range.value)
        ? null
        : { subnet: cidrText(networkOf(gateway)) };
    }),
};
