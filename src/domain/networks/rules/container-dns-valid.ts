// SPDX-License-Identifier: Apache-2.0
import { parseIpv4Address, type AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import { itemsWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';
import { someNetworkHas } from './has-container-networks';

/** Name servers are given by address; the API stores anything else as `<nil>`. */
export const containerDnsValid: Rule<
  'networks.container-dns-valid',
  NetworkSettings,
  {
    readonly places: readonly (ContainerPlace & {
      readonly text: string;
      readonly problem: AddressProblem;
    })[];
  }
> = {
  id: 'networks.container-dns-valid',
  severity: 'error',
  citation: 'vic-machine create --container-network-dns: "invalid IP address"',
  field: 'networks.containers',
  appliesTo: someNetworkHas('dnsServers'),
  check: (networks) =>
    itemsWhere(networks, 'dnsServers', (text) => {
      const answer = parseIpv4Address(text);
      return answer.ok ? null : { problem: answer.problem };
    }),
};
