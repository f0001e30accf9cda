// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';

/** Only the public network's gateway is the default one; any other needs to know what lies behind it. */
export const roleGatewayHasRoute = {
  client: ofRole('client'),
  management: ofRole('management'),
} as const;

function ofRole<Role extends 'client' | 'management'>(
  role: Role,
): Rule<`networks.${Role}-gateway-has-route`, NetworkSettings, { readonly gateway: string }> {
  return {
    id: `networks.${role}-gateway-has-route`,
    severity: 'error',
    citation: `vic-machine create: "${role} network gateway specified without at least one routing destination"`,
    field: `networks.${role}.routes`,
    appliesTo: (networks) => networks[role].gateway !== '',
    check: (networks) =>
      networks[role].routes.every((route) => route === '') ? { gateway: networks[role].gateway } : null,
  };
}
