// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { customServer } from './parts';

/** The private key of an existing server certificate must be chosen. */
export const serverKeyIsChosen: Rule<
  'tls.server-key-is-chosen',
  TlsSettings,
  { readonly certificateChosen: boolean }
> = {
  id: 'tls.server-key-is-chosen',
  severity: 'error',
  citation: 'cmd/vic-machine/common/certificate.go: "key and cert should be specified at the same time"',
  field: 'tls.server.key',
  appliesTo: (tls) => customServer(tls) !== null,
  check: (tls) => {
    const server = customServer(tls);
    return server !== null && server.key === null ? { certificateChosen: server.certificate !== null } : null;
  },
};
