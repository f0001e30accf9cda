// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { ProbeComparison } from '../served-vch';

/** The Docker API is encrypted when the VCH has a server certificate, and not when it has none. */
export const transportAsConfigured: Rule<
  'probe.transport-as-configured',
  ProbeComparison,
  { readonly configured: 'tls' | 'plain'; readonly served: 'tls' | 'plain' | 'something-else' }
> = {
  id: 'probe.transport-as-configured',
  severity: 'error',
  citation: 'vmware/vic cmd/docker/main.go: TLS when a host certificate is stored, plain HTTP otherwise',
  field: 'tls',
  appliesTo: ({ served }) => served.dockerTls.state !== 'closed' || served.dockerPlain.state !== 'closed',
  check: ({ description, served }) => {
    const isServed = servedTransport(served);
    const configured = description.tls.mode === 'no-tls' ? 'plain' : 'tls';
    return isServed === configured ? null : { configured, served: isServed };
  },
};

function servedTransport({
  dockerTls,
  dockerPlain,
}: ProbeComparison['served']): 'tls' | 'plain' | 'something-else' {
  if (dockerTls.state === 'tls' || dockerTls.state === 'other-version') return 'tls';
  const isPlain =
    dockerPlain.state === 'answers' || (dockerTls.state === 'not-tls' && dockerTls.speaks === 'http');
  return isPlain ? 'plain' : 'something-else';
}
