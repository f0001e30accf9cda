// SPDX-License-Identifier: Apache-2.0
import type { ReviewRule } from './review-rule';

/** Everything a review says of ports and clients is about the running VCH. */
export const vchRuns: ReviewRule<'review.vch-runs', { readonly powerState: string }> = {
  id: 'review.vch-runs',
  severity: 'note',
  citation: 'vmware/vic lib/apiservers/service/restapi/handlers/vch_get.go: runtime.power_state',
  field: 'runtime.powerState',
  appliesTo: () => true,
  check: ({ listed: { powerState } }) =>
    powerState === '' || powerState === 'poweredOn' ? null : { powerState },
  missing: ({ listed: { powerState } }) => (powerState === '' ? ['power-state'] : []),
};
