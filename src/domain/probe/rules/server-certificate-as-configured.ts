// SPDX-License-Identifier: Apache-2.0
import { type Certificate, commonNameOf, describeName } from '../../certificates';
import type { Rule } from '../../findings';
import type { ProbeComparison } from '../served-vch';

/** A certificate in words. */
export interface CertificateWords {
  readonly name: string;
  readonly notAfter: Date;
  readonly isExpired: boolean;
}

/** The VCH presents the certificate it is configured with. */
export const serverCertificateAsConfigured: Rule<
  'probe.server-certificate-as-configured',
  ProbeComparison,
  { readonly configured: CertificateWords; readonly served: CertificateWords }
> = {
  id: 'probe.server-certificate-as-configured',
  severity: 'error',
  citation: 'RFC 5246 7.4.2: the sender’s certificate comes first; vmware/vic lib/config: HostCertificate',
  field: 'tls.server.certificate',
  appliesTo: ({ description, served }) =>
    description.tls.serverCertificate !== null &&
    served.dockerTls.state === 'tls' &&
    served.dockerTls.chain.length > 0,
  check: ({ description, served }, at) => {
    const configured = description.tls.serverCertificate;
    const presented = served.dockerTls.state === 'tls' ? served.dockerTls.chain[0] : undefined;
    if (configured === null || presented === undefined || isSame(configured, presented)) return null;
    return { configured: words(configured, at), served: words(presented, at) };
  },
};

function isSame({ der: a }: Certificate, { der: b }: Certificate): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function words({ subject, notAfter }: Certificate, at: Date): CertificateWords {
  return { name: commonNameOf(subject) ?? describeName(subject), notAfter, isExpired: notAfter < at };
}
