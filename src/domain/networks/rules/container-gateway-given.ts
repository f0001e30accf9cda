// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerNetwork, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/** Without a gateway the engine takes DHCP, which is not what was chosen. */
export const containerGatewayGiven: Rule<
  'networks.container-gateway-given',
  NetworkSettings,
  { readonly places: readonly ContainerPlace[] }
> = {
  id: 'networks.container-gateway-given',
  severity: 'error',
  citation: 'vic-machine create --container-network-gateway: DHCP when it is missing',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.some((network) => network.gateway !== '' || isWanted(network)),
  check: (networks) => networksWhere(networks, 'gateway', (network) => (isWanted(network) ? {} : null)),
};

const isWanted = ({ gateway, areRangesWanted }: ContainerNetwork): boolean =>
  gateway === '' && areRangesWanted === true;
