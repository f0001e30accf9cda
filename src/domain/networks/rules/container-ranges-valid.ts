// SPDX-License-Identifier: Apache-2.0
import { parseIpv4Range, type AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import { itemsWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';
import { someNetworkHas } from './has-container-networks';

/** A CIDR or two addresses. One address is no range for the engine, and a reversed range crashes its API. */
export const containerRangesValid: Rule<
  'networks.container-ranges-valid',
  NetworkSettings,
  {
    readonly places: readonly (ContainerPlace & {
      readonly text: string;
      readonly problem: AddressProblem;
    })[];
  }
> = {
  id: 'networks.container-ranges-valid',
  severity: 'error',
  citation: 'vic-machine create --container-network-ip-range: "parse error"',
  field: 'networks.containers',
  appliesTo: someNetworkHas('ipRanges'),
  check: (networks) =>
    itemsWhere(networks, 'ipRanges', (text) => {
      const answer = parseIpv4Range(text);
      return answer.ok ? null : { problem: answer.problem };
    }),
};
