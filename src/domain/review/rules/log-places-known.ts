// SPDX-License-Identifier: Apache-2.0
import type { ReviewRule } from './review-rule';

/** Refused clients, logins and plain HTTP are written down; one has to know where. */
export const logPlacesKnown: ReviewRule<'review.log-places-known', { readonly adminPortal: string | null }> =
  {
    id: 'review.log-places-known',
    severity: 'note',
    citation: 'vSphere Integrated Containers Security Reference, "Security Related Log Messages"',
    field: 'general.syslogAddress',
    appliesTo: () => true,
    check: ({ listed: { adminPortal } }) => ({ adminPortal: adminPortal === '' ? null : adminPortal }),
  };
