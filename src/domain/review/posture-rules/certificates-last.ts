// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { VchDescription } from '../../vch';
import { type DescribedCertificate, certificatesOf, described } from './described-certificates';

/** Milliseconds: time to get a new certificate. */
const month = 30 * 24 * 60 * 60 * 1000;

/** No certificate that connections depend on expires within 30 days. */
export const certificatesLast: Rule<
  'posture.certificates-last',
  VchDescription,
  { readonly expiring: readonly DescribedCertificate[] }
> = {
  id: 'posture.certificates-last',
  severity: 'warning',
  citation: 'vmware/vic pkg/certificate/certificate.go: generated certificates live one year',
  field: 'tls.server.certificate',
  appliesTo: (vch) => certificatesOf(vch).length > 0,
  check: (vch, at) => {
    const expiring = certificatesOf(vch).filter(
      ({ notAfter }) => notAfter >= at && notAfter.getTime() - at.getTime() < month,
    );
    return expiring.length === 0 ? null : { expiring: expiring.map(described) };
  },
};
