// SPDX-License-Identifier: Apache-2.0
import { longestServerLife } from '../../docker-client';
import type { Rule } from '../../findings';
import { parseDays } from '../life';
import type { NewAuthoritySettings } from '../new-authority-settings';

/** Certificates are valid from a day before they are made, so that clocks may differ. */
const dayBefore = 1;

/** A server certificate that lives too long is refused by browsers of Apple, on the VCH Admin portal. */
export const serverLifeSuitsBrowsers: Rule<
  'new-authority.server-life-suits-browsers',
  NewAuthoritySettings,
  { readonly longest: number }
> = {
  id: 'new-authority.server-life-suits-browsers',
  severity: 'warning',
  citation: 'Apple support article 103769: TLS server certificates live 825 days or fewer',
  field: 'newAuthority.certificateDays',
  appliesTo: ({ server }) => server !== null,
  check: ({ certificateDays }, at) => {
    const longest = longestServerLife - dayBefore;
    const days = parseDays(certificateDays, at);
    return days !== null && days > longest ? { longest } : null;
  },
};
