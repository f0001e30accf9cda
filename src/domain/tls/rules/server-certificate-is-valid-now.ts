// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { customServer } from './parts';
import { type Validity, outsideValidity } from './validity';

/** Docker clients refuse a server certificate outside its validity period. */
export const serverCertificateIsValidNow: Rule<
  'tls.server-certificate-is-valid-now',
  TlsSettings,
  { readonly file: string } & Validity
> = {
  id: 'tls.server-certificate-is-valid-now',
  severity: 'error',
  citation: 'RFC 5280 4.1.2.5; Go: "certificate has expired or is not yet valid"',
  field: 'tls.server.certificate',
  appliesTo: (tls) => (customServer(tls)?.certificate?.certificates.length ?? 0) > 0,
  check: (tls, at) => {
    const file = customServer(tls)?.certificate;
    const leaf = file?.certificates[0];
    const validity = leaf === undefined ? null : outsideValidity(leaf, at);
    return file === null || file === undefined || validity === null ? null : { file: file.name, ...validity };
  },
};
