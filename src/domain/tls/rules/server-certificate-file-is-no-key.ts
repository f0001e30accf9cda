// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { holdsPrivateKey } from './file-problem';
import { customServer, isRead } from './parts';

/** A private key chosen as the server certificate: the files are swapped. */
export const serverCertificateFileIsNoKey: Rule<
  'tls.server-certificate-file-is-no-key',
  TlsSettings,
  { readonly file: string }
> = {
  id: 'tls.server-certificate-file-is-no-key',
  severity: 'error',
  citation: 'Go crypto/tls X509KeyPair: "PEM inputs may have been switched"',
  field: 'tls.server.certificate',
  appliesTo: (tls) => isRead(customServer(tls)?.certificate ?? null),
  check: (tls) => {
    const file = customServer(tls)?.certificate;
    if (file === null || file === undefined) return null;
    return file.certificates.length === 0 && holdsPrivateKey(file) ? { file: file.name } : null;
  },
};
