// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { RegistrySettings } from '../registry-settings';
import { authoritiesIn, hasReadAuthorities, type AuthorityPlace } from './authority-place';
import { outsideValidity } from './authority-validity';

const month = 30 * 24 * 60 * 60 * 1000;

/** A CA that ends soon takes its registries with it, and replacing one means naming them all again. */
export const authoritiesValidForAMonth: Rule<
  'registries.authorities-valid-for-a-month',
  RegistrySettings,
  { readonly places: readonly (AuthorityPlace & { readonly until: Date })[] }
> = {
  id: 'registries.authorities-valid-for-a-month',
  severity: 'warning',
  citation: 'RFC 5280 4.1.2.5; vic-machine configure --registry-ca replaces all registry CAs',
  field: 'registries.authorities',
  appliesTo: hasReadAuthorities,
  check: (settings, at) =>
    authoritiesIn(settings, ({ certificates }) => {
      const ending = certificates
        .filter((certificate) => outsideValidity(certificate, at) === null)
        .find(({ notAfter }) => notAfter.getTime() < at.getTime() + month);
      return ending === undefined ? null : { until: ending.notAfter };
    }),
};
