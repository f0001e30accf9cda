// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { RegistrySettings } from '../registry-settings';
import { authoritiesIn, hasReadAuthorities, type AuthorityPlace } from './authority-place';
import { type OutsideValidity, validityOf } from './authority-validity';

/** A file in which no CA is valid verifies no registry: it was chosen in vain. */
export const authoritiesValidNow: Rule<
  'registries.authorities-valid-now',
  RegistrySettings,
  { readonly places: readonly (AuthorityPlace & OutsideValidity)[] }
> = {
  id: 'registries.authorities-valid-now',
  severity: 'error',
  citation: 'Go crypto/x509, Verify: the validity period of the root is checked too (RFC 5280 4.1.2.5)',
  field: 'registries.authorities',
  appliesTo: hasReadAuthorities,
  check: (settings, at) =>
    authoritiesIn(settings, ({ certificates }) => {
      const { outside, isSomeValid } = validityOf(certificates, at);
      return isSomeValid ? null : (outside[0] ?? null);
    }),
};
