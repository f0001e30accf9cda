// SPDX-License-Identifier: Apache-2.0
import { parseIpAddress } from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { textsWhere, type TextPlace } from './text-place';

/** The API, which the wizard speaks to, takes IPv4 addresses only. */
export const dnsServersIpv4: Rule<
  'networks.dns-servers-ipv4',
  NetworkSettings,
  { readonly places: readonly TextPlace[] }
> = {
  id: 'networks.dns-servers-ipv4',
  severity: 'error',
  citation: 'vic-machine API IP_Address: the pattern of an IPv4 address',
  field: 'networks.dnsServers',
  appliesTo: ({ dnsServers }) => dnsServers.some((server) => server !== ''),
  check: ({ dnsServers }) => textsWhere(dnsServers, (server) => (isIpv6(server) ? {} : null)),
};

/** Whether a text is an IPv6 address. */
export function isIpv6(text: string): boolean {
  const answer = parseIpAddress(text);
  return answer.ok && answer.value.version === 6;
}
