// SPDX-License-Identifier: Apache-2.0
import { describeName, isSelfIssued, orderChain, sameName } from '../../certificates';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { serverChain } from './leaf';
import { chosenAuthorities } from './parts';

/** Clients need the CA that signed the server certificate as ca.pem, whoever signs their own certificates. */
export const serverIssuerIsHandedOut: Rule<
  'tls.server-issuer-is-handed-out',
  TlsSettings,
  { readonly issuer: string; readonly isClientAuthority: boolean }
> = {
  id: 'tls.server-issuer-is-handed-out',
  severity: 'note',
  citation: 'docker/cli cli/context/docker/load.go: ca.pem is all a client trusts',
  field: 'tls.server.certificate',
  appliesTo: (tls) => {
    const server = serverChain(tls);
    return server !== null && !isSelfIssued(server.leaf);
  },
  check: (tls) => {
    const server = serverChain(tls);
    if (server === null) return null;
    const last = orderChain(server.chain, null).chain.at(-1) ?? server.leaf;
    const known = (chosenAuthorities(tls) ?? []).flatMap(({ certificates }) => certificates);
    const isClientAuthority = known.some(({ subject }) => sameName(subject, last.issuer));
    return { issuer: describeName(last.issuer), isClientAuthority };
  },
};
