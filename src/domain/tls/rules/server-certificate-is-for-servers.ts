// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { serverChain } from './leaf';

/** A certificate that lists its purposes must list TLS servers. */
export const serverCertificateIsForServers: Rule<
  'tls.server-certificate-is-for-servers',
  TlsSettings,
  { readonly file: string; readonly purposes: readonly string[] }
> = {
  id: 'tls.server-certificate-is-for-servers',
  severity: 'error',
  citation: 'RFC 5280 4.2.1.12; Go crypto/x509 Verify with ExtKeyUsageServerAuth',
  field: 'tls.server.certificate',
  appliesTo: (tls) => serverChain(tls) !== null,
  check: (tls) => {
    const server = serverChain(tls);
    const purposes = server?.leaf.extendedKeyUsage ?? [];
    if (server === null || purposes.length === 0) return null;
    return purposes.includes('serverAuth') || purposes.includes('any')
      ? null
      : { file: server.file, purposes };
  },
};
