// SPDX-License-Identifier: Apache-2.0
import { remainingValidity, shortName } from '../../certificates';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../../tls';

/** A CA that ends takes every client certificate with it that it signed. */
export const authoritiesLast: Rule<
  'review.authorities-last',
  TlsSettings,
  { readonly places: readonly { readonly name: string; readonly days: number; readonly notAfter: Date }[] }
> = {
  id: 'review.authorities-last',
  severity: 'warning',
  citation: 'Go crypto/x509: the validity period of the root is checked too',
  field: 'tls.authorities',
  appliesTo: (tls) => authoritiesOf(tls).length > 0,
  check: (tls, at) => {
    const places = authoritiesOf(tls).flatMap((authority) => {
      const remaining = remainingValidity(authority, at);
      if (remaining.state !== 'valid' || !remaining.soon) return [];
      return [{ name: shortName(authority), days: remaining.days, notAfter: authority.notAfter }];
    });
    return places.length === 0 ? null : { places };
  },
};

function authoritiesOf(tls: TlsSettings) {
  if (tls.transport === 'plain' || tls.clients.mode === 'off') return [];
  const { authorities } = tls.clients;
  return authorities.source === 'chosen' ? authorities.files.flatMap(({ certificates }) => certificates) : [];
}
