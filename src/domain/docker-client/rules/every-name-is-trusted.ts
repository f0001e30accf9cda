// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { Clients } from '../clients';
import { type RefusedName, refusedNames } from '../name-explanation';

/** Every name that clients dial should lead to a server that they trust. */
export const everyNameIsTrusted: Rule<
  'connection.every-name-is-trusted',
  Clients,
  { readonly names: readonly RefusedName[]; readonly trusted: readonly string[] }
> = {
  id: 'connection.every-name-is-trusted',
  severity: 'warning',
  citation: 'Go crypto/x509 VerifyHostname; RFC 6125 6.4',
  field: 'tls.names',
  // When no name at all works, that is an error of its own.
  appliesTo: ({ connection }) => connection?.names.some(({ trusted }) => trusted === true) === true,
  check: ({ connection }) => {
    const names = connection === null ? [] : refusedNames(connection);
    const trusted = connection?.names.filter((name) => name.trusted === true).map(({ host }) => host) ?? [];
    return names.length === 0 ? null : { names, trusted };
  },
};
