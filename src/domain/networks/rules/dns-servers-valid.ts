// SPDX-License-Identifier: Apache-2.0
import { parseIpv4Address, type AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { textsWhere, type TextPlace } from './text-place';

/** Name servers are given by address. */
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
      const answer = parseIpv4Address(server);
      return answer.ok ? null : { problem: answer.problem };
    }),
};
