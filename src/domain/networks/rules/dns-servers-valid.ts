// SPDX-License-Identifier: Apache-2.0
import { parseIpAddress, type AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { textsWhere, type TextPlace } from './text-place';

/** Name servers are given by address. The command line takes IPv6 addresses too, the API does not. */
export const dnsServersValid: Rule<
  'networks.dns-servers-valid',
  NetworkSettings,
  { readonly places: readonly (TextPlace & { readonly problem: AddressProblem })[] }
> = {
  id: 'networks.dns-servers-valid',
  severity: 'error',
  citation: 'vic-machine create --dns-server: "Invalid DNS server specified"',
  field: 'networks.dnsServers',
  appliesTo: ({ dnsServers }) => dnsServers.some((server) => server !== ''),
  check: ({ dnsServers }) =>
    textsWhere(dnsServers, (server) => {
      const answer = parseIpAddress(server);
      return answer.ok ? null : { problem: answer.problem };
    }),
};
