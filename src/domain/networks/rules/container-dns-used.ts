// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { addressingOf, networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';
import { someNetworkHas } from './has-container-networks';

/** Name servers of a network with DHCP are ignored. */
export const containerDnsUsed: Rule<
  'networks.container-dns-used',
  NetworkSettings,
  { readonly places: readonly ContainerPlace[] }
> = {
  id: 'networks.container-dns-used',
  severity: 'warning',
  citation: 'VIC documentation, "Configure Container Networks": DNS is ignored without static addresses',
  field: 'networks.containers',
  appliesTo: someNetworkHas('dnsServers'),
  check: (networks) =>
    networksWhere(networks, 'dnsServers', (network) =>
      addressingOf(network) === 'dhcp' && network.dnsServers.length > 0 ? {} : null,
    ),
};
