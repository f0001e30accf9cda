// SPDX-License-Identifier: Apache-2.0
import { isBuiltInAdministrator } from '../../operations-user';
import type { ReviewRule } from './review-rule';

/** The server tells a name. Whether it is the account that deployed the VCH, and what it may do, only vCenter knows. */
export const operationsUserLimited: ReviewRule<'review.operations-user-limited', Record<string, never>> = {
  id: 'review.operations-user-limited',
  severity: 'warning',
  citation: 'VIC documentation, "Create the Operations User Account"',
  field: 'operationsUser.user',
  // An administrator by name is another rule's finding.
  appliesTo: ({ described }) =>
    described === null || !isBuiltInAdministrator(described.description.operationsUser.user),
  check: () => null,
  missing: ({ described }) => {
    if (described === null) return ['description'];
    return isBuiltInAdministrator(described.description.operationsUser.user) ? [] : ['permissions'];
  },
};
