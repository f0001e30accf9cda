// SPDX-License-Identifier: Apache-2.0
import type { WithContainerNetworks } from '../container-place';
import type { TrustLevel } from '../trust-level';

/** Whether a container network has one of the levels. */
export function usesLevel(...levels: readonly TrustLevel[]) {
  return ({ containers }: WithContainerNetworks): boolean =>
    containers.some(({ firewall }) => firewall !== null && levels.includes(firewall));
}
