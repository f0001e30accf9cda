// SPDX-License-Identifier: Apache-2.0
import { isSelfIssued } from '../../certificates';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { serverChain } from './leaf';

/** A self-signed server certificate is trusted byte for byte: every renewal needs a new ca.pem at every client. */
export const serverCertificateIsSigned: Rule<
  'tls.server-certificate-is-signed',
  TlsSettings,
  { readonly file: string }
> = {
  id: 'tls.server-certificate-is-signed',
  severity: 'warning',
  citation: 'Go crypto/x509 Verify: an anchor counts by equality',
  field: 'tls.server.certificate',
  appliesTo: (tls) => serverChain(tls) !== null,
  check: (tls) => {
    const server = serverChain(tls);
    return server !== null && isSelfIssued(server.leaf) ? { file: server.file } : null;
  },
};
