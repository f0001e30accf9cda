// SPDX-License-Identifier: Apache-2.0
import { parseHost } from '../../addresses';
import type { Rule } from '../../findings';
import type { Clients } from '../clients';
import { bareAddress, clientAddress } from '../dialled-names';

/** vic-machine makes a certificate for the common name alone; the wizard makes it for the VCH's address too. */
export const commonNameIsClientAddress: Rule<
  'connection.common-name-is-client-address',
  Clients,
  { readonly given: string; readonly address: string }
> = {
  id: 'connection.common-name-is-client-address',
  severity: 'warning',
  citation: 'VCH documentation, "Certificate CN does not match the VCH address"',
  field: 'tls.server.commonName',
  appliesTo: ({ settings: { tls, networks } }) =>
    tls.transport === 'tls' && tls.server.source === 'generated' && clientAddress(networks) !== null,
  check: ({ settings: { tls, networks } }) => {
    const address = clientAddress(networks);
    if (tls.transport === 'plain' || address === null) return null;
    const given = bareAddress(tls.server.commonName);
    const host = parseHost(given);
    const isOtherAddress = host.ok && host.value.kind === 'address' && given !== address;
    return isOtherAddress ? { given, address } : null;
  },
};
