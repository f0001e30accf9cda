// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { type NameProblem, longestName, nameProblem } from '../name-problem';
import type { NewAuthoritySettings } from '../new-authority-settings';

/** The name of the CA must be one that programs read: 64 characters at most. */
export const authorityNameFits: Rule<
  'new-authority.authority-name-fits',
  NewAuthoritySettings,
  { readonly problem: NameProblem; readonly longest: number }
> = {
  id: 'new-authority.authority-name-fits',
  severity: 'error',
  citation: 'RFC 5280 appendix A.1, ub-common-name 64',
  field: 'newAuthority.commonName',
  appliesTo: ({ authority }) => authority.state === 'wanted' && authority.commonName.trim() !== '',
  check: ({ authority }) => {
    const problem = authority.state === 'wanted' ? nameProblem(authority.commonName.trim()) : null;
    return problem && { problem, longest: longestName };
  },
};
