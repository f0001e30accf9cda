// SPDX-License-Identifier: Apache-2.0
/** What the vic-machine server says about the version of a VCH beside its own. */
export type UpgradeState =
  | { readonly state: 'current' }
  | { readonly state: 'available'; readonly version: string }
  | { readonly state: 'running' }
  /** The VCH is newer than the vic-machine server. */
  | { readonly state: 'newer' }
  /** The server could not find out; `reason` is its own text, '' for none. */
  | { readonly state: 'unknown'; readonly reason: string };

/**
 * Reads `upgrade_status` (vmware/vic lib/apiservers/service/restapi/handlers: `Up to date`, `Upgradeable to <version>`,
 * `Upgrade in progress`, `VCH has newer version`, `Unknown: …`, `Invalid upgrade status`).
 */
export function upgradeState(status: string): UpgradeState {
  const available = /^Upgradeable to (\S+)/.exec(status)?.[1];
  if (available !== undefined) return { state: 'available', version: available };
  switch (status) {
    case 'Up to date':
      return { state: 'current' };
    case 'Upgrade in progress':
      return { state: 'running' };
    case 'VCH has newer version':
      return { state: 'newer' };
    default:
      return { state: 'unknown', reason: status };
  }
}
