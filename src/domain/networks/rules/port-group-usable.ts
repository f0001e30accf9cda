// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkRole } from '../roles';
import { portGroupFault, type NetworksInVCenter } from './networks-in-vcenter';

/** The port group of a role is one the compute resource is attached to, and no uplink. */
export const portGroupUsable = {
  bridge: ofRole('bridge'),
  public: ofRole('public'),
  client: ofRole('client'),
  management: ofRole('management'),
} as const;

function ofRole<Role extends NetworkRole | 'bridge'>(
  role: Role,
): Rule<
  `networks.${Role}-port-group-usable`,
  NetworksInVCenter,
  { readonly portGroup: string; readonly reason: 'not-attached' | 'uplink' }
> {
  return {
    id: `networks.${role}-port-group-usable`,
    severity: 'error',
    citation: `vic-machine create --${role}-network: "network … not found"`,
    field: `networks.${role}.portGroup`,
    appliesTo: ({ networks }) => networks[role].portGroup !== '',
    check: ({ networks, portGroups }) => {
      const { portGroup } = networks[role];
      const reason = portGroupFault(portGroups, portGroup);
      return reason === null ? null : { portGroup, reason };
    },
  };
}
