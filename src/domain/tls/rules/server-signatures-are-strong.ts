// SPDX-License-Identifier: Apache-2.0
import { shortName } from '../../certificates';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { serverChain } from './leaf';
import { weakSignature } from './weak-signature';

/** The server certificate and its intermediates should be signed with a hash that still counts. */
export const serverSignaturesAreStrong: Rule<
  'tls.server-signatures-are-strong',
  TlsSettings,
  {
    readonly file: string;
    readonly certificates: readonly { readonly name: string; readonly algorithm: string }[];
  }
> = {
  id: 'tls.server-signatures-are-strong',
  severity: 'warning',
  citation: 'Go 1.18 release notes, crypto/x509: SHA-1 signatures are refused',
  field: 'tls.server.certificate',
  appliesTo: (tls) => serverChain(tls) !== null,
  check: (tls) => {
    const server = serverChain(tls);
    const certificates = (server?.chain ?? []).flatMap((certificate) => {
      const algorithm = weakSignature(certificate);
      return algorithm === null ? [] : [{ name: shortName(certificate), algorithm }];
    });
    return server === null || certificates.length === 0 ? null : { file: server.file, certificates };
  },
};
