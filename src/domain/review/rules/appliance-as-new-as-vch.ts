// SPDX-License-Identifier: Apache-2.0
import { upgradeState } from '../upgrade-state';
import type { ReviewRule } from './review-rule';

/** An older vic-machine does not know what a newer VCH stores. */
export const applianceAsNewAsVch: ReviewRule<'review.appliance-as-new-as-vch', { readonly version: string }> =
  {
    id: 'review.appliance-as-new-as-vch',
    severity: 'note',
    citation:
      'VIC documentation, "Upgrading vSphere Integrated Containers": appliance, then VCHs, then plug-in',
    field: 'runtime.upgradeStatus',
    appliesTo: () => true,
    check: ({ listed }) =>
      upgradeState(listed.upgradeStatus).state === 'newer' ? { version: listed.version } : null,
    missing: ({ listed }) =>
      upgradeState(listed.upgradeStatus).state === 'unknown' ? ['upgrade-status'] : [],
  };
