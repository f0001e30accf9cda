// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { pairOf } from './server-pair';

/** vic-machine reads the name of a certificate only beside a key in PKCS#1 form; the wizard rewrites RSA keys itself. */
export const serverKeyIsPkcs1: Rule<'tls.server-key-is-pkcs1', TlsSettings, { readonly file: string }> = {
  id: 'tls.server-key-is-pkcs1',
  severity: 'note',
  citation: 'vmware/vic cmd/vic-machine/common/certificate.go: "Failed to load x509 leaf"',
  field: 'tls.server.key',
  appliesTo: (tls) => pairOf(tls)?.key.algorithm.type === 'RSA',
  check: (tls) => {
    const pair = pairOf(tls);
    return pair === null || pair.key.format === 'pkcs1' ? null : { file: pair.keyFile };
  },
};
