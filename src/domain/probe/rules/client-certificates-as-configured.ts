// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { ProbeComparison } from '../served-vch';

/** A VCH with client CAs lets nobody in without a certificate; one without asks for none. */
export const clientCertificatesAsConfigured: Rule<
  'probe.client-certificates-as-configured',
  ProbeComparison,
  { readonly served: 'not-asked' | 'not-insisted' | 'insisted' }
> = {
  id: 'probe.client-certificates-as-configured',
  severity: 'error',
  citation: 'vmware/vic cmd/docker/main.go: RequireAndVerifyClientCert as soon as there are client CAs',
  field: 'tls.clients',
  appliesTo: ({ description, served }) =>
    description.tls.mode !== 'no-tls' && served.dockerTls.state === 'tls',
  check: ({ description, served }) => {
    if (served.dockerTls.state !== 'tls') return null;
    const { clientAuthorities, admitsAnyone } = served.dockerTls;
    if (description.tls.mode === 'no-tlsverify') {
      return clientAuthorities !== null && admitsAnyone === false ? { served: 'insisted' } : null;
    }
    if (clientAuthorities === null) return { served: 'not-asked' };
    return admitsAnyone === true ? { served: 'not-insisted' } : null;
  },
};
