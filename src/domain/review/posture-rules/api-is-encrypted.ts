// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { VchDescription } from '../../vch';

/** The Docker API of a VCH is encrypted. */
export const apiIsEncrypted: Rule<'posture.api-is-encrypted', VchDescription, { readonly port: number }> = {
  id: 'posture.api-is-encrypted',
  severity: 'error',
  citation: 'VCH documentation, supported configuration 7: no TLS, for testing only',
  field: 'tls',
  appliesTo: () => true,
  check: ({ tls }) => (tls.mode === 'no-tls' ? { port: 2375 } : null),
};
