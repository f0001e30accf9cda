// SPDX-License-Identifier: Apache-2.0
import { type Certificate, commonNameOf, describeName } from '../../certificates';
import type { VchDescription } from '../../vch';

/** A certificate of an existing VCH, in words. */
export interface DescribedCertificate {
  readonly name: string;
  readonly notAfter: Date;
}

/** Every certificate that connections to the VCH's Docker API depend on. */
export function certificatesOf({ tls }: VchDescription): readonly Certificate[] {
  return [...(tls.serverCertificate === null ? [] : [tls.serverCertificate]), ...tls.clientAuthorities];
}

/** Name and last day of a certificate. */
export function described({ subject, notAfter }: Certificate): DescribedCertificate {
  return { name: commonNameOf(subject) ?? describeName(subject), notAfter };
}
