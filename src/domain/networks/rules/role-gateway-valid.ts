// SPDX-License-Identifier: Apache-2.0
import { parseIpv4Address, type AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import type { NetworkRole } from '../roles';

/** A gateway is one address, without a prefix length. */
export const roleGatewayValid = {
  public: ofRole('public'),
  client: ofRole('client'),
  management: ofRole('management'),
} as const;

function ofRole<Role extends NetworkRole>(
  role: Role,
): Rule<`networks.${Role}-gateway-valid`, NetworkSettings, { readonly problem: AddressProblem }> {
  return {
    id: `networks.${role}-gateway-valid`,
    severity: 'error',
    citation: `vic-machine create --${role}-network-gateway: "Provided gateway IP address is not valid"`,
    field: `networks.${role}.gateway`,
    appliesTo: (networks) => networks[role].gateway !== '',
    check: (networks) => {
      const answer = parseIpv4Address(networks[role].gateway);
      return answer.ok ? null : { problem: answer.problem };
    },
  };
}
