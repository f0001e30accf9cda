// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';

/** A destination without a gateway would be dropped. */
export const roleRoutesHaveGateway = {
  client: ofRole('client'),
  management: ofRole('management'),
} as const;

function ofRole<Role extends 'client' | 'management'>(
  role: Role,
): Rule<`networks.${Role}-routes-have-gateway`, NetworkSettings, { readonly routes: readonly string[] }> {
  return {
    id: `networks.${role}-routes-have-gateway`,
    severity: 'error',
    citation: `vic-machine create --${role}-network-gateway destination[,destination]:gateway`,
    field: `networks.${role}.gateway`,
    appliesTo: (networks) => networks[role].routes.some((route) => route !== ''),
    check: (networks) => (networks[role].gateway === '' ? { routes: networks[role].routes } : null),
  };
}
