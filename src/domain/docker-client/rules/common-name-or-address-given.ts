// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { Clients } from '../clients';
import { namesNobody } from './names-nobody';

/** Clients that show certificates verify the server too, and cannot when its certificate is for nobody. */
export const commonNameOrAddressGiven: Rule<
  'connection.common-name-or-address-given',
  Clients,
  Record<string, never>
> = {
  id: 'connection.common-name-or-address-given',
  severity: 'error',
  citation:
    'cmd/vic-machine/common/certificate.go: "provide Common Name for server certificate"; beside --tls-ca it is not asked for',
  field: 'tls.server.commonName',
  appliesTo: ({ settings: { tls } }) =>
    tls.transport === 'tls' && tls.server.source === 'generated' && tls.clients.mode === 'required',
  check: ({ settings }) => (namesNobody(settings) ? {} : null),
};
