// SPDX-License-Identifier: Apache-2.0
import { parseIpv4Cidr } from '../../addresses';
import type { Rule } from '../../findings';
import { addressingOf, networksWhere, type ContainerNetwork, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/** To the engine, `0.0.0.0` and a prefix length of 0 are no gateway: containers get their addresses by DHCP. */
export const containerGatewayNamesSubnet: Rule<
  'networks.container-gateway-names-subnet',
  NetworkSettings,
  { readonly places: readonly (ContainerPlace & { readonly gateway: string })[] }
> = {
  id: 'networks.container-gateway-names-subnet',
  severity: 'error',
  citation: 'vmware/vic pkg/ip/ip.go, IsUnspecifiedSubnet',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.some(isReadable),
  check: (networks) =>
    networksWhere(networks, 'gateway', (network) =>
      isReadable(network) && addressingOf(network) === 'dhcp' ? { gateway: network.gateway } : null,
    ),
};

const isReadable = ({ gateway }: ContainerNetwork): boolean => parseIpv4Cidr(gateway).ok;
