// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { type NameProblem, longestName, nameProblem } from '../name-problem';
import type { NewAuthoritySettings } from '../new-authority-settings';

/** The name of a client becomes the common name of its certificate: 64 characters at most. */
export const clientNamesFit: Rule<
  'new-authority.client-names-fit',
  NewAuthoritySettings,
  {
    readonly places: readonly {
      readonly index: number;
      readonly problem: NameProblem;
      readonly longest: number;
    }[];
  }
> = {
  id: 'new-authority.client-names-fit',
  severity: 'error',
  citation: 'RFC 5280 appendix A.1, ub-common-name 64',
  field: 'newAuthority.clients',
  appliesTo: ({ clients }) => clients.length > 0,
  check: ({ clients }) => {
    const places = clients.flatMap((name, index) => {
      const problem = nameProblem(name);
      return problem === null ? [] : [{ index, problem, longest: longestName }];
    });
    return places.length === 0 ? null : { places };
  },
};
