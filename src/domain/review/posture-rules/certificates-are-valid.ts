// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { VchDescription } from '../../vch';
import { type DescribedCertificate, certificatesOf, described } from './described-certificates';

/** No certificate that connections depend on has expired. */
export const certificatesAreValid: Rule<
  'posture.certificates-are-valid',
  VchDescription,
  { readonly expired: readonly DescribedCertificate[] }
> = {
  id: 'posture.certificates-are-valid',
  severity: 'error',
  citation: 'RFC 5280 4.1.2.5; Go: "certificate has expired or is not yet valid"',
  field: 'tls.server.certificate',
  appliesTo: (vch) => certificatesOf(vch).length > 0,
  check: (vch, at) => {
    const expired = certificatesOf(vch).filter(({ notAfter }) => notAfter < at);
    return expired.length === 0 ? null : { expired: expired.map(described) };
  },
};
