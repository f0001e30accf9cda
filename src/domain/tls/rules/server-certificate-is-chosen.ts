// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { customServer } from './parts';

/** An existing server certificate must be chosen. */
export const serverCertificateIsChosen: Rule<
  'tls.server-certificate-is-chosen',
  TlsSettings,
  { readonly keyChosen: boolean }
> = {
  id: 'tls.server-certificate-is-chosen',
  severity: 'error',
  citation: 'cmd/vic-machine/common/certificate.go: "key and cert should be specified at the same time"',
  field: 'tls.server.certificate',
  appliesTo: (tls) => customServer(tls) !== null,
  check: (tls) => {
    const server = customServer(tls);
    return server !== null && server.certificate === null ? { keyChosen: server.key !== null } : null;
  },
};
