// SPDX-License-Identifier: Apache-2.0
import { cidrText, networkOf } from '../../addresses';
import type { Rule } from '../../findings';
import { gatewayOf } from '../addressing';
import { networksWhere, type ContainerPlace, type WithContainerNetworks } from '../container-place';
import { usesLevel } from './uses-level';

/** With a gateway and no range, every machine of the subnet is a peer, container or not. */
export const peersNarrowerThanSubnet: Rule<
  'firewall.peers-narrower-than-subnet',
  WithContainerNetworks,
  { readonly places: readonly (ContainerPlace & { readonly subnet: string })[] }
> = {
  id: 'firewall.peers-narrower-than-subnet',
  severity: 'warning',
  citation: 'vmware/vic lib/portlayer/network/context.go, reservePools: the whole subnet without a range',
  field: 'networks.containers',
  appliesTo: usesLevel('peers'),
  check: (settings) =>
    networksWhere(settings, 'ipRanges', (network) => {
      const gateway = gatewayOf(network);
      if (network.firewall !== 'peers' || network.ipRanges.length > 0 || gateway === null) return null;
      return { subnet: cidrText(networkOf(gateway)) };
    }),
};
