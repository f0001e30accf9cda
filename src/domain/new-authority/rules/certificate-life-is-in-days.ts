// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { parseDays } from '../life';
import type { NewAuthoritySettings } from '../new-authority-settings';
import { asksForCertificates } from './asked-certificates';

/** How long certificates are valid must be a whole number of days, and end before the year 10000. */
export const certificateLifeIsInDays: Rule<
  'new-authority.certificate-life-is-in-days',
  NewAuthoritySettings,
  { readonly given: string }
> = {
  id: 'new-authority.certificate-life-is-in-days',
  severity: 'error',
  citation: 'RFC 5280 4.1.2.5',
  field: 'newAuthority.certificateDays',
  appliesTo: asksForCertificates,
  check: ({ certificateDays }, at) =>
    parseDays(certificateDays, at) === null ? { given: certificateDays } : null,
};
