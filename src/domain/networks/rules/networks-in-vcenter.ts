// SPDX-License-Identifier: Apache-2.0
import type { PortGroup } from '../../inventory';
import type { NetworkSettings } from '../network-settings';

/** The page's settings with the networks the chosen compute resource is attached to. */
export interface NetworksInVCenter {
  readonly networks: NetworkSettings;
  readonly portGroups: readonly PortGroup[];
}

/** Why a port group cannot be used; null when it can, or when none is named. */
export function portGroupFault(
  portGroups: readonly PortGroup[],
  name: string,
): 'not-attached' | 'uplink' | null {
  if (name === '') return null;
  const found = portGroups.filter((group) => group.name === name);
  if (found.length === 0) return 'not-attached';
  return found.every(({ uplink }) => uplink) ? 'uplink' : null;
}

/** Whether every port group of the name belongs to a standard switch. */
export function isStandard(portGroups: readonly PortGroup[], name: string): boolean {
  const found = portGroups.filter((group) => group.name === name);
  return found.length > 0 && found.every(({ kind }) => kind === 'standard');
}
