// SPDX-License-Identifier: Apache-2.0
import type { ReviewRule } from './review-rule';

/**
 * The vic-machine server panics over a stored PEM that ends with an empty line: it goes on listing the VCH, and answers
 * 500 whenever it is to describe it.
 */
export const vchDescribed: ReviewRule<'review.vch-described', Record<string, never>> = {
  id: 'review.vch-described',
  severity: 'error',
  citation:
    'vmware/vic lib/apiservers/service/restapi/handlers/encode/certificates.go: no block is no certificate',
  field: 'tls',
  appliesTo: () => true,
  check: ({ described }) => (described === null ? {} : null),
};
