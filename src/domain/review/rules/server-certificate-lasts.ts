// SPDX-License-Identifier: Apache-2.0
import { remainingValidity } from '../../certificates';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../../tls';

/** Whoever has to order a certificate wants to know in time. What vic-machine generates lives for a year. */
export const serverCertificateLasts: Rule<
  'review.server-certificate-lasts',
  TlsSettings,
  { readonly days: number; readonly notAfter: Date }
> = {
  id: 'review.server-certificate-lasts',
  severity: 'warning',
  citation: 'vmware/vic pkg/certificate/certificate.go: generated certificates end after one year',
  field: 'tls.server.certificate',
  appliesTo: (tls) => leafOf(tls) !== null,
  check: (tls, at) => {
    const leaf = leafOf(tls);
    if (leaf === null) return null;
    const remaining = remainingValidity(leaf, at);
    return remaining.state === 'valid' && remaining.soon
      ? { days: remaining.days, notAfter: leaf.notAfter }
      : null;
  },
};

function leafOf(tls: TlsSettings) {
  if (tls.transport === 'plain' || tls.server.source !== 'custom') return null;
  return tls.server.certificate?.certificates[0] ?? null;
}
