// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { Clients } from '../clients';
import { namesNobody } from './names-nobody';

/** `docker --tls` takes any certificate, so that one for nobody does no harm but cannot be verified either. */
export const namelessCertificateKnown: Rule<
  'connection.nameless-certificate-known',
  Clients,
  Record<string, never>
> = {
  id: 'connection.nameless-certificate-known',
  severity: 'note',
  citation: 'cmd/vic-machine/common/certificate.go: --no-tlsverify alone makes a certificate without names',
  field: 'tls.server.commonName',
  appliesTo: ({ settings: { tls } }) =>
    tls.transport === 'tls' && tls.server.source === 'generated' && tls.clients.mode === 'off',
  check: ({ settings }) => (namesNobody(settings) ? {} : null),
};
