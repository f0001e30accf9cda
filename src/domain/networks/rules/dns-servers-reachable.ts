// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { isIpv6 } from './dns-servers-ipv4';
import { textsWhere, type TextPlace } from './text-place';

/** The command line takes IPv6 addresses of name servers; whether the VCH can reach them is another question. */
export const dnsServersReachable: Rule<
  'networks.dns-servers-reachable',
  NetworkSettings,
  { readonly places: readonly TextPlace[] }
> = {
  id: 'networks.dns-servers-reachable',
  severity: 'warning',
  citation: 'vic-machine create --dns-server: any IP address; its API: the pattern of an IPv4 address',
  field: 'networks.dnsServers',
  appliesTo: ({ dnsServers }) => dnsServers.some((server) => server !== ''),
  check: ({ dnsServers }) => textsWhere(dnsServers, (server) => (isIpv6(server) ? {} : null)),
};
