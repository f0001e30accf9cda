// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { Clients } from '../clients';
import { dialledNames } from '../dialled-names';

/** Whether an existing certificate is for what clients dial can only be told when that is known. */
export const namesAreKnown: Rule<
  'connection.names-are-known',
  Clients,
  { readonly listed: readonly string[] }
> = {
  id: 'connection.names-are-known',
  severity: 'note',
  citation:
    'VCH documentation, "Virtual Container Host Security": the certificate must match what clients dial',
  field: 'tls.names',
  appliesTo: ({ settings: { tls } }) => tls.transport === 'tls' && tls.server.source === 'custom',
  check: ({ settings, plan }) => {
    const { tls } = settings;
    if (dialledNames(settings, plan.names).length > 0 || tls.transport === 'plain') return null;
    const leaf = tls.server.source === 'custom' ? tls.server.certificate?.certificates[0] : undefined;
    const names = leaf?.subjectAltNames;
    return { listed: [...(names?.dns ?? []), ...(names?.ips ?? [])] };
  },
};
