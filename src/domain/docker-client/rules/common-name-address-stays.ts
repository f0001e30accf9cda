// SPDX-License-Identifier: Apache-2.0
import { parseHost } from '../../addresses';
import type { Rule } from '../../findings';
import type { Clients } from '../clients';
import { bareAddress, clientAddress } from '../dialled-names';

/** A certificate for an address is worth nothing once DHCP gives the VCH another one. */
export const commonNameAddressStays: Rule<
  'connection.common-name-address-stays',
  Clients,
  { readonly address: string }
> = {
  id: 'connection.common-name-address-stays',
  severity: 'warning',
  citation: 'VCH documentation, --tls-cname: an IP address needs a static address',
  field: 'tls.server.commonName',
  appliesTo: ({ settings: { tls } }) => tls.transport === 'tls' && tls.server.source === 'generated',
  check: ({ settings: { tls, networks } }) => {
    if (tls.transport === 'plain' || clientAddress(networks) !== null) return null;
    const address = bareAddress(tls.server.commonName);
    const host = parseHost(address);
    return host.ok && host.value.kind === 'address' ? { address } : null;
  },
};
