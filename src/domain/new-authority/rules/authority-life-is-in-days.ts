// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { parseDays } from '../life';
import type { NewAuthoritySettings } from '../new-authority-settings';

/** How long the CA is valid must be a whole number of days, and end before the year 10000. */
export const authorityLifeIsInDays: Rule<
  'new-authority.authority-life-is-in-days',
  NewAuthoritySettings,
  { readonly given: string }
> = {
  id: 'new-authority.authority-life-is-in-days',
  severity: 'error',
  citation: 'RFC 5280 4.1.2.5',
  field: 'newAuthority.days',
  appliesTo: ({ authority }) => authority.state === 'wanted',
  check: ({ authority }, at) =>
    authority.state === 'wanted' && parseDays(authority.days, at) === null ? { given: authority.days } : null,
};
