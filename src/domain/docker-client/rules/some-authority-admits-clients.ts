// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { Clients } from '../clients';
import { type UnfitAuthority, unfitAuthorities } from './unfit-authority';

/** When only clients with a certificate may connect, some CA must be able to vouch for one. */
export const someAuthorityAdmitsClients: Rule<
  'connection.some-authority-admits-clients',
  Clients,
  { readonly unfit: readonly UnfitAuthority[] }
> = {
  id: 'connection.some-authority-admits-clients',
  severity: 'error',
  citation:
    'Go 1.8 crypto/x509 Verify with the client CAs of vmware/vic cmd/docker/main.go; RFC 5280 4.2.1.9',
  field: 'tls.authorities',
  appliesTo: ({ connection }) => connection !== null && connection.authorities.length > 0,
  check: ({ connection }) => {
    if (connection === null || connection.authorities.some(({ vouchesFor }) => vouchesFor !== 'nobody'))
      return null;
    return { unfit: unfitAuthorities(connection) };
  },
};
