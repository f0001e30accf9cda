// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { ClosedPort } from '../../plugin-api';
import type { ProbeComparison } from '../served-vch';

/** A VCH that tells an address takes connections there. */
export const dockerApiAnswers: Rule<
  'probe.docker-api-answers',
  ProbeComparison,
  { readonly host: string; readonly port: number; readonly reason: ClosedPort['reason'] }
> = {
  id: 'probe.docker-api-answers',
  severity: 'warning',
  citation: 'vmware/vic cmd/docker/main.go: the Docker API listens on 2376 with TLS, on 2375 without',
  field: 'networks.client',
  appliesTo: ({ description }) => description.dockerHost !== null,
  check: ({ description, served }) => {
    const { dockerTls, dockerPlain, host } = served;
    if (dockerTls.state !== 'closed' || dockerPlain.state !== 'closed') return null;
    return description.tls.mode === 'no-tls'
      ? { host, port: 2375, reason: dockerPlain.reason }
      : { host, port: 2376, reason: dockerTls.reason };
  },
};
