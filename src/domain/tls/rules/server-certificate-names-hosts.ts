// SPDX-License-Identifier: Apache-2.0
import { commonNameOf } from '../../certificates';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { serverChain } from './leaf';

/** A server certificate needs subject alternative names: Docker clients read no common name. */
export const serverCertificateNamesHosts: Rule<
  'tls.server-certificate-names-hosts',
  TlsSettings,
  { readonly file: string; readonly commonName: string | null }
> = {
  id: 'tls.server-certificate-names-hosts',
  severity: 'error',
  citation: 'RFC 6125 6.4.4; Go 1.15 release notes, crypto/x509: the common name is not looked at',
  field: 'tls.server.certificate',
  appliesTo: (tls) => serverChain(tls) !== null,
  check: (tls) => {
    const server = serverChain(tls);
    if (server === null) return null;
    const { subjectAltNames: names, subject } = server.leaf;
    const isNamed = names !== null && names.dns.length + names.ips.length > 0;
    return isNamed ? null : { file: server.file, commonName: commonNameOf(subject) };
  },
};
