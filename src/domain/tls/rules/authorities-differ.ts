// SPDX-License-Identifier: Apache-2.0
import { sameCertificate } from '../../certificates';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { authoritiesWhere, hasAuthorities, type AuthorityPlace } from './authority-certificates';

/** The same client CA twice is one CA. */
export const authoritiesDiffer: Rule<
  'tls.authorities-differ',
  TlsSettings,
  { readonly places: readonly AuthorityPlace[] }
> = {
  id: 'tls.authorities-differ',
  severity: 'note',
  citation: 'Go crypto/x509 CertPool: a certificate counts once',
  field: 'tls.authorities',
  appliesTo: hasAuthorities,
  check: (tls) =>
    authoritiesWhere(tls, (certificate, earlier) =>
      earlier.some((known) => sameCertificate(known, certificate)) ? {} : null,
    ),
};
