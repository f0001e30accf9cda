// SPDX-License-Identifier: Apache-2.0
import { isSelfIssued } from '../../certificates';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { serverChain } from './leaf';

/** A VCH that holds the key of a CA can make certificates for anybody who trusts that CA. */
export const serverCertificateIsNoAuthority: Rule<
  'tls.server-certificate-is-no-authority',
  TlsSettings,
  { readonly file: string }
> = {
  id: 'tls.server-certificate-is-no-authority',
  severity: 'warning',
  citation: 'RFC 5280 4.2.1.9',
  field: 'tls.server.certificate',
  appliesTo: (tls) => {
    const server = serverChain(tls);
    // A self-signed certificate that clients have as ca.pem is its own CA, and vouches for nobody else they meet.
    return server !== null && !isSelfIssued(server.leaf);
  },
  check: (tls) => {
    const server = serverChain(tls);
    return server?.leaf.basicConstraints?.isAuthority === true ? { file: server.file } : null;
  },
};
