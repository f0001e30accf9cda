// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { ProbeComparison } from '../served-vch';

/** Where the Docker API answers, VCH Admin does too. */
export const vchAdminAnswers: Rule<
  'probe.vch-admin-answers',
  ProbeComparison,
  { readonly host: string; readonly port: number }
> = {
  id: 'probe.vch-admin-answers',
  severity: 'warning',
  citation: 'vmware/vic cmd/vicadmin/server.go: HTTPS on port 2378, with and without TLS on the Docker API',
  field: 'networks.client',
  appliesTo: ({ served }) => served.dockerTls.state !== 'closed' || served.dockerPlain.state === 'answers',
  check: ({ served: { admin, host } }) =>
    admin.state === 'tls' || admin.state === 'other-version' ? null : { host, port: 2378 },
};
