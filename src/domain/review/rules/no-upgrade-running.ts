// SPDX-License-Identifier: Apache-2.0
import { upgradeState } from '../upgrade-state';
import type { ReviewRule } from './review-rule';

/** While it lasts, configure and another upgrade are refused; one that was broken off leaves the mark behind. */
export const noUpgradeRunning: ReviewRule<'review.no-upgrade-running', Record<string, never>> = {
  id: 'review.no-upgrade-running',
  severity: 'note',
  citation: 'vic-machine upgrade: "another upgrade/configure operation is in progress"; --reset-progress',
  field: 'runtime.upgradeStatus',
  appliesTo: () => true,
  check: ({ listed }) => (upgradeState(listed.upgradeStatus).state === 'running' ? {} : null),
  missing: ({ listed }) => (upgradeState(listed.upgradeStatus).state === 'unknown' ? ['upgrade-status'] : []),
};
