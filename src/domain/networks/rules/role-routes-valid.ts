// SPDX-License-Identifier: Apache-2.0
import { parseIpv4Cidr, type AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { textsWhere, type TextPlace } from './text-place';

/** Destinations are networks. */
export const roleRoutesValid = {
  client: ofRole('client'),
  management: ofRole('management'),
} as const;

function ofRole<Role extends 'client' | 'management'>(
  role: Role,
): Rule<
  `networks.${Role}-routes-valid`,
  NetworkSettings,
  { readonly places: readonly (TextPlace & { readonly problem: AddressProblem })[] }
> {
  return {
    id: `networks.${role}-routes-valid`,
    severity: 'error',
    citation: `vic-machine create --${role}-network-gateway: "invalid CIDR in gateway specification"`,
    field: `networks.${role}.routes`,
    appliesTo: (networks) => networks[role].routes.some((route) => route !== ''),
    check: (networks) =>
      textsWhere(networks[role].routes, (route) => {
        const answer = parseIpv4Cidr(route);
        return answer.ok ? null : { problem: answer.problem };
      }),
  };
}
