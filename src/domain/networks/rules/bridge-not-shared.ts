// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { portGroupsByRole, type NetworkRole } from '../roles';

/** The VCH serves DNS on the bridge and gives out its addresses: nothing else may be on it. */
export const bridgeNotShared: Rule<
  'networks.bridge-not-shared',
  NetworkSettings,
  { readonly portGroup: string; readonly roles: readonly NetworkRole[] }
> = {
  id: 'networks.bridge-not-shared',
  severity: 'error',
  citation: 'vic-machine create: "the bridge network must not be shared with another network role"',
  field: 'networks.bridge.portGroup',
  appliesTo: ({ bridge }) => bridge.portGroup !== '',
  check: (networks) => {
    const groups = portGroupsByRole(networks);
    const roles = (['public', 'client', 'management'] as const).filter(
      (role) => groups[role] === groups.bridge,
    );
    return roles.length > 0 ? { portGroup: groups.bridge, roles } : null;
  },
};
