// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { addressingOf, networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';
import { someNetworkHas } from './has-container-networks';

/** The gateway tells the subnet the ranges are in. */
export const containerRangeHasGateway: Rule<
  'networks.container-range-has-gateway',
  NetworkSettings,
  { readonly places: readonly ContainerPlace[] }
> = {
  id: 'networks.container-range-has-gateway',
  severity: 'error',
  citation: 'vic-machine create: "IP range specified without gateway for container network"',
  field: 'networks.containers',
  appliesTo: someNetworkHas('ipRanges'),
  check: (networks) =>
    networksWhere(networks, 'gateway', (network) =>
      network.ipRanges.length > 0 && addressingOf(network) === 'dhcp' ? {} : null,
    ),
};
