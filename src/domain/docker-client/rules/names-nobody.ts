// SPDX-License-Identifier: Apache-2.0
import type { Clients } from '../clients';
import { clientAddress } from '../dialled-names';

/**
 * Whether the certificate that vic-machine is to make would be for nothing that clients can dial. Without a common name it
 * takes the VCH's static address (`vic-machine create`: "Using client-network-ip as cname where needed").
 */
export function namesNobody({ tls, networks }: Clients['settings']): boolean {
  if (tls.transport === 'plain' || tls.server.source !== 'generated') return false;
  const { commonName } = tls.server;
  return commonName === '' ? clientAddress(networks) === null : commonName.trim() === '';
}
