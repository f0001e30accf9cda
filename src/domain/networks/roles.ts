// SPDX-License-Identifier: Apache-2.0
import type { NetworkSettings } from './network-settings';

/** The networks of the endpoint VM apart from the bridge. */
export type NetworkRole = 'public' | 'client' | 'management';

/** What `vic-machine create` takes for a public network that is not given. The API has no default. */
export const defaultPublicNetwork = 'VM Network';

/** What the engine takes for a bridge range that is not given. */
export const defaultBridgeRange = '172.16.0.0/12';

/** What the engine takes for a bridge width that is not given. */
export const defaultBridgeWidth = 16;

/**
 * The port group each role uses in the end: the client network shares the public one's when it has none of its own, the
 * management network the client's. The bridge is '' when not given (the command line then uses one with the VCH's name).
 */
export function portGroupsByRole(
  networks: NetworkSettings,
): Readonly<Record<NetworkRole | 'bridge', string>> {
  const publicGroup = networks.public.portGroup || defaultPublicNetwork;
  const client = networks.client.portGroup || publicGroup;
  return {
    bridge: networks.bridge.portGroup,
    public: publicGroup,
    client,
    management: networks.management.portGroup || client,
  };
}

/** The roles that share a port group with the public network, apart from itself. */
export function rolesOnPublicNetwork(networks: NetworkSettings): readonly ('client' | 'management')[] {
  const groups = portGroupsByRole(networks);
  return (['client', 'management'] as const).filter((role) => groups[role] === groups.public);
}

/**
 * The static address with its prefix length that a role has in the end, as typed; '' = DHCP. Roles on one port group
 * share one interface, and the address is given for one of them.
 */
export function addressOfRole(networks: NetworkSettings, role: NetworkRole): string {
  const groups = portGroupsByRole(networks);
  const sharing = (['public', 'client', 'management'] as const).filter(
    (other) => groups[other] === groups[role],
  );
  return networks[role].ip || (sharing.map((other) => networks[other].ip).find((ip) => ip !== '') ?? '');
}
