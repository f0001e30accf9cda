// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { authoritiesWhere, hasAuthorities, type AuthorityPlace } from './authority-certificates';
import { shortRsaBits } from './weak-signature';

/** Whoever breaks the key of a client CA makes client certificates. */
export const authorityKeysAreStrong: Rule<
  'tls.authority-keys-are-strong',
  TlsSettings,
  { readonly places: readonly (AuthorityPlace & { readonly bits: number })[] }
> = {
  id: 'tls.authority-keys-are-strong',
  severity: 'warning',
  citation: 'NIST SP 800-57 part 1; vic-machine create --certificate-key-size',
  field: 'tls.authorities',
  appliesTo: hasAuthorities,
  check: (tls) =>
    authoritiesWhere(tls, (certificate) => {
      const bits = shortRsaBits(certificate);
      return bits === null ? null : { bits };
    }),
};
