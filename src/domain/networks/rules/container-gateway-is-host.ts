// SPDX-License-Identifier: Apache-2.0
import { cidrText, isHostAddress, networkOf } from '../../addresses';
import type { Rule } from '../../findings';
import { gatewayOf, networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/** Neither the first nor the last address of its subnet. */
export const containerGatewayIsHost: Rule<
  'networks.container-gateway-is-host',
  NetworkSettings,
  { readonly places: readonly (ContainerPlace & { readonly gateway: string; readonly subnet: string })[] }
> = {
  id: 'networks.container-gateway-is-host',
  severity: 'error',
  citation: 'vic-machine create: "Gateway … is not a routable address"',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.some((network) => gatewayOf(network) !== null),
  check: (networks) =>
    networksWhere(networks, 'gateway', (network) => {
      const gateway = gatewayOf(network);
      if (gateway === null || isHostAddress(gateway)) return null;
      return { gateway: cidrText(gateway), subnet: cidrText(networkOf(gateway)) };
    }),
};
