// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { holdsPrivateKey } from './file-problem';
import { customServer, isRead } from './parts';

/** A certificate chosen as the server private key: the files are swapped. */
export const serverKeyFileIsNoCertificate: Rule<
  'tls.server-key-file-is-no-certificate',
  TlsSettings,
  { readonly file: string }
> = {
  id: 'tls.server-key-file-is-no-certificate',
  severity: 'error',
  citation:
    'Go crypto/tls X509KeyPair: "found a certificate rather than a key in the PEM for the private key"',
  field: 'tls.server.key',
  appliesTo: (tls) => isRead(customServer(tls)?.key ?? null),
  check: (tls) => {
    const file = customServer(tls)?.key;
    if (file === null || file === undefined) return null;
    return file.certificates.length > 0 && !holdsPrivateKey(file) ? { file: file.name } : null;
  },
};
