// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { addressOfRole } from '../roles';

/**
 * Without DHCP on any network, and without name servers, the engine uses Google's public ones. One network with DHCP is
 * enough for name servers to come from there.
 */
export const dnsServersGiven: Rule<
  'networks.dns-servers-given',
  NetworkSettings,
  { readonly used: readonly string[] }
> = {
  id: 'networks.dns-servers-given',
  severity: 'warning',
  citation:
    'vmware/vic lib/install/validate/network.go: 8.8.8.8 and 8.8.4.4 with static addresses on all networks',
  field: 'networks.dnsServers',
  appliesTo: (networks) =>
    (['public', 'client', 'management'] as const).every((role) => addressOfRole(networks, role) !== ''),
  check: ({ dnsServers }) =>
    dnsServers.every((server) => server === '') ? { used: ['8.8.8.8', '8.8.4.4'] } : null,
};
