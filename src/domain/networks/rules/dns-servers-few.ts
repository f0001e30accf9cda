// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';

const most = 3;

/** A resolver reads three name servers. */
export const dnsServersFew: Rule<
  'networks.dns-servers-few',
  NetworkSettings,
  { readonly count: number; readonly ignored: readonly string[] }
> = {
  id: 'networks.dns-servers-few',
  severity: 'warning',
  citation:
    'vic-machine create: "Maximum of 3 DNS servers allowed. Additional servers specified will be ignored"',
  field: 'networks.dnsServers',
  appliesTo: ({ dnsServers }) => dnsServers.some((server) => server !== ''),
  check: ({ dnsServers }) => {
    const given = dnsServers.filter((server) => server !== '');
    return given.length > most ? { count: given.length, ignored: given.slice(most) } : null;
  },
};
