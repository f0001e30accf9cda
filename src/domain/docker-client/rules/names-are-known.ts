// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { existingLeaf } from '../../tls';
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
    const isKnown = dialledNames(settings, plan.names).some(({ source }) => source !== 'certificate');
    const { dns = [], ips = [] } = existingLeaf(settings.tls)?.subjectAltNames ?? {};
    return isKnown ? null : { listed: [...dns, ...ips] };
  },
};
