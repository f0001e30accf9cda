// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { authoritiesWhere, hasAuthorities, type AuthorityPlace } from './authority-certificates';
import { weakSignature } from './weak-signature';

/** A client CA that another one signed should be signed with a hash that still counts. */
export const authoritySignaturesAreStrong: Rule<
  'tls.authority-signatures-are-strong',
  TlsSettings,
  { readonly places: readonly (AuthorityPlace & { readonly algorithm: string })[] }
> = {
  id: 'tls.authority-signatures-are-strong',
  severity: 'warning',
  citation: 'Go 1.18 release notes, crypto/x509: SHA-1 signatures are refused',
  field: 'tls.authorities',
  appliesTo: hasAuthorities,
  check: (tls) =>
    authoritiesWhere(tls, (certificate) => {
      const algorithm = weakSignature(certificate);
      return algorithm === null ? null : { algorithm };
    }),
};
