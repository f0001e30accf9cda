// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';

/** Without DHCP and without name servers the engine uses Google's public ones. */
export const dnsServersGiven: Rule<
  'networks.dns-servers-given',
  NetworkSettings,
  { readonly used: readonly string[] }
> = {
  id: 'networks.dns-servers-given',
  severity: 'warning',
  citation: 'vic-machine create --dns-server: 8.8.8.8 and 8.8.4.4 with static addresses',
  field: 'networks.dnsServers',
  appliesTo: (networks) => networks.public.ip !== '',
  check: ({ dnsServers }) =>
    dnsServers.every((server) => server === '') ? { used: ['8.8.8.8', '8.8.4.4'] } : null,
};
