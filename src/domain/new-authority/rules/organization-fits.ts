// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { type NameProblem, longestName, nameProblem } from '../name-problem';
import type { NewAuthoritySettings } from '../new-authority-settings';

/** The organization must be one that programs read: 64 characters at most. */
export const organizationFits: Rule<
  'new-authority.organization-fits',
  NewAuthoritySettings,
  { readonly problem: NameProblem; readonly longest: number }
> = {
  id: 'new-authority.organization-fits',
  severity: 'error',
  citation: 'RFC 5280 appendix A.1, ub-organization-name 64',
  field: 'newAuthority.organization',
  appliesTo: ({ authority }) => authority.state === 'wanted' && authority.organization.trim() !== '',
  check: ({ authority }) => {
    const problem = authority.state === 'wanted' ? nameProblem(authority.organization.trim()) : null;
    return problem && { problem, longest: longestName };
  },
};
