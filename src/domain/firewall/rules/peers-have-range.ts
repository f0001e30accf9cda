// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace, type WithContainerNetworks } from '../container-place';
import { peerSources } from '../peer-sources';
import { usesLevel } from './uses-level';

/** Peers are those in the range. Without one, and without a gateway whose subnet could stand in, everybody is. */
export const peersHaveRange: Rule<
  'firewall.peers-have-range',
  WithContainerNetworks,
  { readonly places: readonly ContainerPlace[] }
> = {
  id: 'firewall.peers-have-range',
  severity: 'error',
  citation: 'vmware/vic cmd/tether/ops_linux.go: peers without a pool accepts every source',
  field: 'networks.containers',
  appliesTo: usesLevel('peers'),
  check: (settings) =>
    networksWhere(settings, 'firewall', (network) =>
      // A range that cannot be read is another rule's finding; whom it would let in is not known.
      network.firewall === 'peers' &&
      network.ipRanges.length === 0 &&
      peerSources(network).kind === 'everybody'
        ? {}
        : null,
    ),
};
