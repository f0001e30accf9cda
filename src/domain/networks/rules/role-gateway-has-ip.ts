// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import type { NetworkRole } from '../roles';

/** With DHCP the gateway comes from the DHCP server. */
export const roleGatewayHasIp = {
  public: ofRole('public'),
  client: ofRole('client'),
  management: ofRole('management'),
} as const;

function ofRole<Role extends NetworkRole>(
  role: Role,
): Rule<`networks.${Role}-gateway-has-ip`, NetworkSettings, { readonly gateway: string }> {
  return {
    id: `networks.${role}-gateway-has-ip`,
    severity: 'error',
    citation: `vic-machine create: "Gateway provided without static IP for ${role} network"`,
    field: `networks.${role}.ip`,
    appliesTo: (networks) => networks[role].gateway !== '',
    check: (networks) => (networks[role].ip === '' ? { gateway: networks[role].gateway } : null),
  };
}
