// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { authorityDays, parseDays } from '../life';
import type { NewAuthoritySettings } from '../new-authority-settings';
import { asksForCertificates } from './asked-certificates';

/** No certificate can outlive its CA: every member of the chain has to be valid when it is verified. */
export const certificatesEndWithAuthority: Rule<
  'new-authority.certificates-end-with-authority',
  NewAuthoritySettings,
  { readonly days: number; readonly longest: number }
> = {
  id: 'new-authority.certificates-end-with-authority',
  severity: 'error',
  citation: 'RFC 5280 6.1.3 (a)(2)',
  field: 'newAuthority.certificateDays',
  appliesTo: asksForCertificates,
  check: (settings, at) => {
    const days = parseDays(settings.certificateDays, at);
    const longest = authorityDays(settings, at);
    return days !== null && longest !== null && days > longest ? { days, longest } : null;
  },
};
