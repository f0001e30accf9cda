// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { keyBelongsTo } from '../../certificates';
import type { TlsSettings } from '../tls-settings';
import { pairOf } from './server-pair';

/** The private key must belong to the first certificate of the file. */
export const serverKeyMatchesCertificate: Rule<
  'tls.server-key-matches-certificate',
  TlsSettings,
  { readonly certificateFile: string; readonly keyFile: string; readonly laterCertificate: number | null }
> = {
  id: 'tls.server-key-matches-certificate',
  severity: 'error',
  citation: 'Go crypto/tls X509KeyPair: "private key does not match public key"',
  field: 'tls.server.key',
  appliesTo: (tls) => pairOf(tls) !== null,
  check: (tls) => {
    const pair = pairOf(tls);
    if (pair === null || keyBelongsTo(pair.key, pair.leaf) !== false) return null;
    const later = pair.certificates.findIndex((certificate) => keyBelongsTo(pair.key, certificate) === true);
    return {
      certificateFile: pair.certificateFile,
      keyFile: pair.keyFile,
      laterCertificate: later > 0 ? later + 1 : null,
    };
  },
};
