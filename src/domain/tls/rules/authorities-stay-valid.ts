// SPDX-License-Identifier: Apache-2.0
import { remainingValidity } from '../../certificates';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { authoritiesWhere, hasAuthorities, type AuthorityPlace } from './authority-certificates';

/** A client CA should outlive the next weeks: the VCH would have to be configured anew. */
export const authoritiesStayValid: Rule<
  'tls.authorities-stay-valid',
  TlsSettings,
  { readonly places: readonly (AuthorityPlace & { readonly notAfter: Date; readonly days: number })[] }
> = {
  id: 'tls.authorities-stay-valid',
  severity: 'warning',
  citation: 'RFC 5280 4.1.2.5; VCH documentation, "Connections to the VCH Fail with Certificate Errors"',
  field: 'tls.authorities',
  appliesTo: hasAuthorities,
  check: (tls, at) =>
    authoritiesWhere(tls, (certificate) => {
      const remaining = remainingValidity(certificate, at);
      if (remaining.state !== 'valid' || !remaining.soon) return null;
      return { notAfter: certificate.notAfter, days: remaining.days };
    }),
};
