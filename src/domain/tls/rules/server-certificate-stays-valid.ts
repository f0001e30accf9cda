// SPDX-License-Identifier: Apache-2.0
import { remainingValidity } from '../../certificates';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { serverChain } from './leaf';

/** The server certificate should outlive the next weeks. */
export const serverCertificateStaysValid: Rule<
  'tls.server-certificate-stays-valid',
  TlsSettings,
  { readonly file: string; readonly notAfter: Date; readonly days: number }
> = {
  id: 'tls.server-certificate-stays-valid',
  severity: 'warning',
  citation: 'RFC 5280 4.1.2.5',
  field: 'tls.server.certificate',
  appliesTo: (tls) => serverChain(tls) !== null,
  check: (tls, at) => {
    const server = serverChain(tls);
    if (server === null) return null;
    const remaining = remainingValidity(server.leaf, at);
    if (remaining.state !== 'valid' || !remaining.soon) return null;
    return { file: server.file, notAfter: server.leaf.notAfter, days: remaining.days };
  },
};
