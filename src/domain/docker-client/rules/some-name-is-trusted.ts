// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { Clients } from '../clients';
import { type RefusedName, isAboutServerCertificate, refusedNames } from '../name-explanation';

/** At least one of the names that clients dial must lead to a server that they trust. */
export const someNameIsTrusted: Rule<
  'connection.some-name-is-trusted',
  Clients,
  { readonly names: readonly RefusedName[]; readonly trust: string | null }
> = {
  id: 'connection.some-name-is-trusted',
  severity: 'error',
  citation: 'Go crypto/x509 Verify, as Docker clients call it with --tlsverify',
  field: 'tls.server.certificate',
  appliesTo: ({ connection }) => connection !== null && connection.names.length > 0,
  check: ({ settings, connection }) => {
    if (connection?.names.every(({ trusted }) => trusted === false) !== true) return null;
    // What is wrong with the certificate itself has findings of its own.
    if (connection.names.every((name) => isAboutServerCertificate(name, settings.tls))) return null;
    const { trust } = connection;
    return { names: refusedNames(connection), trust: trust?.kind === 'given' ? trust.file : null };
  },
};
