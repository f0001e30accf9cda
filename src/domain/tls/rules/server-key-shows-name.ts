// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { pairOf } from './server-pair';

/** With a key that is not RSA the VCH shows its IP address in place of the certificate’s name. */
export const serverKeyShowsName: Rule<
  'tls.server-key-shows-name',
  TlsSettings,
  { readonly keyType: string }
> = {
  id: 'tls.server-key-shows-name',
  severity: 'note',
  citation: 'vmware/vic pkg/certificate/certificate.go ParseCertificate: PKCS#1 only',
  field: 'tls.server.key',
  appliesTo: (tls) => pairOf(tls) !== null,
  check: (tls) => {
    const type = pairOf(tls)?.key.algorithm.type ?? 'RSA';
    return type === 'RSA' ? null : { keyType: type };
  },
};
