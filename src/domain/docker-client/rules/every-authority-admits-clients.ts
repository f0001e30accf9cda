// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { Clients } from '../clients';
import { type UnfitAuthority, unfitAuthorities } from './unfit-authority';

/** Every client CA should be able to vouch for the clients it signed; one that cannot is there in vain. */
export const everyAuthorityAdmitsClients: Rule<
  'connection.every-authority-admits-clients',
  Clients,
  { readonly places: readonly UnfitAuthority[] }
> = {
  id: 'connection.every-authority-admits-clients',
  severity: 'warning',
  citation:
    'Go 1.8 crypto/x509 Verify with the client CAs of vmware/vic cmd/docker/main.go; RFC 5280 4.2.1.9',
  field: 'tls.authorities',
  appliesTo: ({ connection }) => connection !== null && connection.authorities.length > 0,
  check: ({ connection }) => {
    const places = connection === null ? [] : unfitAuthorities(connection);
    return places.length === 0 ? null : { places };
  },
};
