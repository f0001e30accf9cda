// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import type { NetworkRole } from '../roles';

/** Without an address the engine takes DHCP, which is not what was chosen. */
export const roleIpGiven = {
  public: ofRole('public'),
  client: ofRole('client'),
  management: ofRole('management'),
} as const;

function ofRole<Role extends NetworkRole>(
  role: Role,
): Rule<`networks.${Role}-ip-given`, NetworkSettings, Record<string, never>> {
  return {
    id: `networks.${role}-ip-given`,
    severity: 'error',
    citation: `vic-machine create --${role}-network-ip: DHCP when it is missing`,
    field: `networks.${role}.ip`,
    appliesTo: (networks) => networks[role].ip !== '' || networks[role].isStaticWanted === true,
    check: (networks) => (networks[role].ip === '' ? {} : null),
  };
}
