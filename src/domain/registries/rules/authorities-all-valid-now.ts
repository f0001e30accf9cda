// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { RegistrySettings } from '../registry-settings';
import { authoritiesIn, hasReadAuthorities, type AuthorityPlace } from './authority-place';
import { type OutsideValidity, validityOf } from './authority-validity';

/** Beside a valid CA, one that is not fails its own registries alone. */
export const authoritiesAllValidNow: Rule<
  'registries.authorities-all-valid-now',
  RegistrySettings,
  { readonly places: readonly (AuthorityPlace & OutsideValidity)[] }
> = {
  id: 'registries.authorities-all-valid-now',
  severity: 'warning',
  citation: 'Go crypto/x509, Verify: the validity period of the root is checked too (RFC 5280 4.1.2.5)',
  field: 'registries.authorities',
  appliesTo: hasReadAuthorities,
  check: (settings, at) =>
    authoritiesIn(settings, ({ certificates }) => {
      const { outside, isSomeValid } = validityOf(certificates, at);
      return isSomeValid ? (outside[0] ?? null) : null;
    }),
};
