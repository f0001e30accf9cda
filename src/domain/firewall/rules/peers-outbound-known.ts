// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace, type WithContainerNetworks } from '../container-place';
import { usesLevel } from './uses-level';

/** The level's name, and older documentation, say otherwise: it does not stop what containers send. */
export const peersOutboundKnown: Rule<
  'firewall.peers-outbound-known',
  WithContainerNetworks,
  { readonly places: readonly ContainerPlace[] }
> = {
  id: 'firewall.peers-outbound-known',
  severity: 'note',
  citation: 'vmware/vic cmd/tether/ops_linux.go: peers allows all outbound traffic (pull request 5641)',
  field: 'networks.containers',
  appliesTo: usesLevel('peers'),
  check: (settings) =>
    networksWhere(settings, 'firewall', ({ firewall }) => (firewall === 'peers' ? {} : null)),
};
