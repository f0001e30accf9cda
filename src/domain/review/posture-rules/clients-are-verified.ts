// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { VchDescription } from '../../vch';

/** A VCH with TLS lets only clients with a certificate in. */
export const describedClientsAreVerified: Rule<
  'posture.clients-are-verified',
  VchDescription,
  { readonly port: number }
> = {
  id: 'posture.clients-are-verified',
  severity: 'warning',
  citation: 'VCH documentation: --no-tlsverify is for unrestricted access to the Docker API',
  field: 'tls.clients',
  appliesTo: ({ tls }) => tls.mode !== 'no-tls',
  check: ({ tls }) => (tls.mode === 'no-tlsverify' ? { port: 2376 } : null),
};
