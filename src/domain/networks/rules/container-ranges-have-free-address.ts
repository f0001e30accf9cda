// SPDX-License-Identifier: Apache-2.0
import {
  cidrText,
  containsAddress,
  isHostAddress,
  networkOf,
  parseIpv4Address,
  rangeOfNetwork,
  rangeSize,
  sameAddress,
  type AddressRange,
  type Cidr,
  type IpAddress,
} from '../../addresses';
import type { Rule } from '../../findings';
import {
  gatewayOf,
  networksWhere,
  readableRanges,
  type ContainerNetwork,
  type ContainerPlace,
} from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/** The VCH gives out neither the first nor the last address of a subnet, nor those of the gateway and the DNS servers. */
export const containerRangesHaveFreeAddress: Rule<
  'networks.container-ranges-have-free-address',
  NetworkSettings,
  { readonly places: readonly (ContainerPlace & { readonly subnet: string })[] }
> = {
  id: 'networks.container-ranges-have-free-address',
  severity: 'error',
  citation: 'vmware/vic lib/portlayer/network/context.go, addScope: addresses that are not handed out',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.some((network) => poolsOf(network) !== null),
  check: (networks) =>
    networksWhere(networks, 'ipRanges', (network) => {
      const gateway = gatewayOf(network);
      const pools = poolsOf(network);
      if (gateway === null || pools === null) return null;
      const taken = takenIn(gateway, network.dnsServers);
      const free = pools.some(
        (pool) => rangeSize(pool) > taken.filter((address) => containsAddress(pool, address)).length,
      );
      return free ? null : { subnet: cidrText(networkOf(gateway)) };
    }),
};

/** Where containers get their addresses from; null when that cannot be told yet, or is not the VCH's business. */
function poolsOf(network: ContainerNetwork): readonly AddressRange[] | null {
  const gateway = gatewayOf(network);
  if (gateway === null || !isHostAddress(gateway)) return null;
  const ranges = readableRanges(network);
  if (ranges.length < network.ipRanges.length) return null;
  return ranges.length === 0 ? [rangeOfNetwork(gateway)] : ranges;
}

/** The addresses that nobody gets, each once. */
function takenIn(gateway: Cidr, dnsServers: readonly string[]): readonly IpAddress[] {
  const { first, last } = rangeOfNetwork(gateway);
  const servers = dnsServers.flatMap((text) => {
    const answer = parseIpv4Address(text);
    return answer.ok ? [answer.value] : [];
  });
  const all = [first, last, gateway.address, ...servers];
  return all.filter((address, index) => all.findIndex((other) => sameAddress(other, address)) === index);
}
