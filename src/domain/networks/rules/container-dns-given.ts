// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { addressingOf, networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/** With static addresses no DHCP server tells the containers their name servers. */
export const containerDnsGiven: Rule<
  'networks.container-dns-given',
  NetworkSettings,
  { readonly places: readonly ContainerPlace[] }
> = {
  id: 'networks.container-dns-given',
  severity: 'warning',
  citation: 'vic-machine create --container-network-dns',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.some((network) => addressingOf(network) === 'static'),
  check: (networks) =>
    networksWhere(networks, 'dnsServers', (network) =>
      addressingOf(network) === 'static' && network.dnsServers.length === 0 ? {} : null,
    ),
};
