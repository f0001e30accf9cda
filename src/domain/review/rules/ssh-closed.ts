// SPDX-License-Identifier: Apache-2.0
import type { ReviewRule } from './review-rule';

/** `vic-machine debug` opens SSH on every interface until the VCH starts again, and nothing tells that it did. */
export const sshClosed: ReviewRule<'review.ssh-closed', Record<string, never>> = {
  id: 'review.ssh-closed',
  severity: 'warning',
  citation: 'vmware/vic lib/install/management/debug.go: until the next start; no API tells it',
  field: 'general.debug',
  appliesTo: ({ listed }) => listed.powerState !== 'poweredOff',
  check: () => null,
  missing: ({ listed }) => (listed.powerState === 'poweredOff' ? [] : ['debug-session']),
};
