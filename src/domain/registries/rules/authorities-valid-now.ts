// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { RegistrySettings } from '../registry-settings';
import { authoritiesIn, hasReadAuthorities, type AuthorityPlace } from './authority-place';

/** A CA outside its validity period verifies no registry; others of the same file may. */
export const authoritiesValidNow: Rule<
  'registries.authorities-valid-now',
  RegistrySettings,
  {
    readonly places: readonly (AuthorityPlace & {
      readonly state: 'expired' | 'not-yet-valid';
      /** When it expired, or when it becomes valid. */
      readonly since: Date;
    })[];
  }
> = {
  id: 'registries.authorities-valid-now',
  severity: 'warning',
  citation: 'RFC 5280 4.1.2.5',
  field: 'registries.authorities',
  appliesTo: hasReadAuthorities,
  check: (settings, at) =>
    authoritiesIn(settings, ({ certificates }) => {
      const expired = certificates.find(({ notAfter }) => at.getTime() > notAfter.getTime());
      if (expired !== undefined) return { state: 'expired' as const, since: expired.notAfter };
      const early = certificates.find(({ notBefore }) => at.getTime() < notBefore.getTime());
      return early === undefined ? null : { state: 'not-yet-valid' as const, since: early.notBefore };
    }),
};
