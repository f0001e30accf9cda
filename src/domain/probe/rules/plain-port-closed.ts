// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { ProbeComparison } from '../served-vch';

/** A VCH with TLS does not answer without it. */
export const plainPortClosed: Rule<
  'probe.plain-port-closed',
  ProbeComparison,
  { readonly host: string; readonly port: number }
> = {
  id: 'probe.plain-port-closed',
  severity: 'error',
  citation: 'vmware/vic cmd/docker/main.go: one listener, on 2376 with TLS',
  field: 'tls',
  appliesTo: ({ description, served }) =>
    description.tls.mode !== 'no-tls' && served.dockerTls.state === 'tls',
  check: ({ served: { dockerPlain, host } }) =>
    dockerPlain.state === 'answers' ? { host, port: 2375 } : null,
};
