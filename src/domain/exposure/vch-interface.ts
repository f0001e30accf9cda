// SPDX-License-Identifier: Apache-2.0
import { portGroupsByRole, type NetworkRole, type NetworkSettings } from '../networks';

/** An interface of the endpoint VM: roles on one port group share it. */
export interface VchInterface {
  /** '' = the bridge the command line would choose, a port group with the VCH's name. */
  readonly portGroup: string;
  readonly roles: readonly (NetworkRole | 'bridge')[];
  /** Static address with its prefix length, as typed; null = DHCP, or the bridge. */
  readonly ip: string | null;
}

/** The interfaces of the endpoint VM: public first, the bridge last. */
export function vchInterfaces(networks: NetworkSettings): readonly VchInterface[] {
  const groups = portGroupsByRole(networks);
  const interfaces: VchInterface[] = [];
  for (const role of ['public', 'client', 'management'] as const) {
    const shared = interfaces.findIndex(({ portGroup }) => portGroup === groups[role]);
    const before = interfaces[shared];
    const ip = networks[role].ip === '' ? null : networks[role].ip;
    if (before === undefined) interfaces.push({ portGroup: groups[role], roles: [role], ip });
    else interfaces[shared] = { ...before, roles: [...before.roles, role], ip: before.ip ?? ip };
  }
  return [...interfaces, { portGroup: groups.bridge, roles: ['bridge'], ip: null }];
}
