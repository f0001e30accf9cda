// SPDX-License-Identifier: Apache-2.0
import { cidrText, canBeMachine, networkOf, parseIpv4Cidr, type Cidr } from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import type { NetworkRole } from '../roles';

/**
 * The first address of a subnet names the subnet, the last one all its machines; neither is a machine's own, except in
 * networks of two addresses.
 */
export const roleIpIsHost = {
  public: ofRole('public'),
  client: ofRole('client'),
  management: ofRole('management'),
} as const;

function ofRole<Role extends NetworkRole>(
  role: Role,
): Rule<`networks.${Role}-ip-is-host`, NetworkSettings, { readonly ip: string; readonly subnet: string }> {
  return {
    id: `networks.${role}-ip-is-host`,
    severity: 'error',
    citation: 'RFC 1122 3.2.1.3: network and broadcast addresses; RFC 3021: none with a prefix length of 31',
    field: `networks.${role}.ip`,
    appliesTo: (networks) => read(networks, role) !== null,
    check: (networks) => {
      const ip = read(networks, role);
      return ip === null || canBeMachine(ip) ? null : { ip: cidrText(ip), subnet: cidrText(networkOf(ip)) };
    },
  };
}

function read(networks: NetworkSettings, role: NetworkRole): Cidr | null {
  const answer = parseIpv4Cidr(networks[role].ip);
  return answer.ok ? answer.value : null;
}
