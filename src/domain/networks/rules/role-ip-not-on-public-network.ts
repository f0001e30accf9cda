// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { portGroupsByRole, rolesOnPublicNetwork } from '../roles';

/** Roles that share a port group share one interface; its address is given for the public network. */
export const roleIpNotOnPublicNetwork = {
  client: ofRole('client'),
  management: ofRole('management'),
} as const;

function ofRole<Role extends 'client' | 'management'>(
  role: Role,
): Rule<`networks.${Role}-ip-not-on-public-network`, NetworkSettings, { readonly portGroup: string }> {
  return {
    id: `networks.${role}-ip-not-on-public-network`,
    severity: 'error',
    citation: 'vic-machine create: "Static IP on network sharing port group with public network"',
    field: `networks.${role}.ip`,
    appliesTo: (networks) => networks[role].ip !== '',
    check: (networks) =>
      rolesOnPublicNetwork(networks).includes(role) ? { portGroup: portGroupsByRole(networks)[role] } : null,
  };
}
