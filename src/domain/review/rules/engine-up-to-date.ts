// SPDX-License-Identifier: Apache-2.0
import { upgradeState } from '../upgrade-state';
import type { ReviewRule } from './review-rule';

/** Security patches come with new versions only. */
export const engineUpToDate: ReviewRule<
  'review.engine-up-to-date',
  { readonly version: string; readonly available: string }
> = {
  id: 'review.engine-up-to-date',
  severity: 'warning',
  citation: 'vSphere Integrated Containers Security Reference, "Security Updates and Patches"',
  field: 'runtime.upgradeStatus',
  appliesTo: () => true,
  check: ({ listed }) => {
    const upgrade = upgradeState(listed.upgradeStatus);
    return upgrade.state === 'available' ? { version: listed.version, available: upgrade.version } : null;
  },
  missing: ({ listed }) => (upgradeState(listed.upgradeStatus).state === 'unknown' ? ['upgrade-status'] : []),
};
