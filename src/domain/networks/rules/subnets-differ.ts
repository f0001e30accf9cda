// SPDX-License-Identifier: Apache-2.0
import { cidrText, networkOf, parseIpv4Cidr } from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { portGroupsByRole, type NetworkRole } from '../roles';

/** A machine sends what is for a subnet through one interface: with the same subnet on two, one of them stays unused. */
export const subnetsDiffer: Rule<
  'networks.subnets-differ',
  NetworkSettings,
  { readonly subnet: string; readonly roles: readonly NetworkRole[] }
> = {
  id: 'networks.subnets-differ',
  severity: 'warning',
  citation:
    'vic-machine create: "Unsupported static IP configuration: Same subnet … is assigned to multiple port groups"',
  field: 'networks.client.ip',
  appliesTo: (networks) => subnetsOf(networks).length > 1,
  check: (networks) => {
    const subnets = subnetsOf(networks);
    const shared = subnets.find(({ subnet }, index) =>
      subnets.slice(0, index).some((before) => before.subnet === subnet),
    );
    if (shared === undefined) return null;
    const sharing = subnets.filter(({ subnet }) => subnet === shared.subnet);
    return { subnet: shared.subnet, roles: sharing.map(({ role }) => role) };
  },
};

/** The subnet of each port group that has a static address, with the role the address is given for. */
function subnetsOf(
  networks: NetworkSettings,
): readonly { readonly role: NetworkRole; readonly subnet: string }[] {
  const groups = portGroupsByRole(networks);
  const found: { readonly role: NetworkRole; readonly subnet: string }[] = [];
  for (const role of ['public', 'client', 'management'] as const) {
    const answer = parseIpv4Cidr(networks[role].ip);
    const isSeen = found.some((other) => groups[other.role] === groups[role]);
    if (answer.ok && !isSeen) found.push({ role, subnet: cidrText(networkOf(answer.value)) });
  }
  return found;
}
