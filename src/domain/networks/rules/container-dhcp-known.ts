// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { addressingOf, networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/** On a network with DHCP, containers have to be started with `--dns`. */
export const containerDhcpKnown: Rule<
  'networks.container-dhcp-known',
  NetworkSettings,
  { readonly places: readonly ContainerPlace[] }
> = {
  id: 'networks.container-dhcp-known',
  severity: 'note',
  citation:
    'VIC documentation, "Connecting to a DHCP Network Without a DNS Server": docker run times out without --dns',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.some((network) => addressingOf(network) === 'dhcp'),
  check: (networks) =>
    networksWhere(networks, 'dnsServers', (network) => (addressingOf(network) === 'dhcp' ? {} : null)),
};
