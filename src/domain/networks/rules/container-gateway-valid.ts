// SPDX-License-Identifier: Apache-2.0
import { parseIpv4Cidr, type AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';
import { someNetworkHas } from './has-container-networks';

/** The gateway's address with the prefix length of its subnet. */
export const containerGatewayValid: Rule<
  'networks.container-gateway-valid',
  NetworkSettings,
  { readonly places: readonly (ContainerPlace & { readonly problem: AddressProblem })[] }
> = {
  id: 'networks.container-gateway-valid',
  severity: 'error',
  citation: 'vic-machine create --container-network-gateway: "invalid CIDR address"',
  field: 'networks.containers',
  appliesTo: someNetworkHas('gateway'),
  check: (networks) =>
    networksWhere(networks, 'gateway', ({ gateway }) => {
      const answer = parseIpv4Cidr(gateway);
      return gateway === '' || answer.ok ? null : { problem: answer.problem };
    }),
};
