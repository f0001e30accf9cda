// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { Clients } from '../clients';

/** Docker ignores `cert.pem` without `key.pem`, and the other way round, without a word. */
export const clientPairIsWhole: Rule<
  'connection.client-pair-is-whole',
  Clients,
  { readonly missing: 'certificate' | 'key' }
> = {
  id: 'connection.client-pair-is-whole',
  severity: 'note',
  citation: 'docker/cli cli/flags/options.go: a certificate without its key is left out',
  field: 'tls.client.key',
  appliesTo: ({ plan }) => plan.certificate !== null || plan.key !== null,
  check: ({ plan }) => {
    if (plan.certificate !== null && plan.key !== null) return null;
    return { missing: plan.certificate === null ? 'certificate' : 'key' };
  },
};
