// SPDX-License-Identifier: Apache-2.0
import { parseIpv4Cidr, type AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import type { NetworkRole } from '../roles';

/** The VCH's own address on a network is given with its prefix length. */
export const roleIpValid = {
  public: ofRole('public'),
  client: ofRole('client'),
  management: ofRole('management'),
} as const;

function ofRole<Role extends NetworkRole>(
  role: Role,
): Rule<`networks.${Role}-ip-valid`, NetworkSettings, { readonly problem: AddressProblem }> {
  return {
    id: `networks.${role}-ip-valid`,
    severity: 'error',
    citation: `vic-machine create --${role}-network-ip: "Failed to parse the provided ${role} network IP address"`,
    field: `networks.${role}.ip`,
    appliesTo: (networks) => networks[role].ip !== '',
    check: (networks) => {
      const answer = parseIpv4Cidr(networks[role].ip);
      return answer.ok ? null : { problem: answer.problem };
    },
  };
}
