// SPDX-License-Identifier: Apache-2.0
import { type DistinguishedName, commonNameOf, describeName } from '../../certificates';
import type { Rule } from '../../findings';
import type { ProbeComparison } from '../served-vch';

/** The VCH takes the clients of the CAs it is configured with, and of no others. */
export const clientAuthoritiesAsConfigured: Rule<
  'probe.client-authorities-as-configured',
  ProbeComparison,
  {
    /** Configured, but clients are not asked for certificates of these. */
    readonly missing: readonly string[];
    /** Not configured, but clients of these are taken. */
    readonly surplus: readonly string[];
  }
> = {
  id: 'probe.client-authorities-as-configured',
  severity: 'error',
  citation: 'RFC 5246 7.4.4: certificate_authorities; vmware/vic cmd/docker/main.go: ClientCAs',
  field: 'tls.clients.authorities',
  // A request that names no authority says nothing; CAs that could not be read cannot be compared.
  appliesTo: ({ description: { tls }, served: { dockerTls } }) =>
    tls.mode === 'tlsverify' &&
    tls.problems.length === 0 &&
    dockerTls.state === 'tls' &&
    (dockerTls.clientAuthorities?.length ?? 0) > 0,
  check: ({ description: { tls }, served: { dockerTls } }) => {
    const served = dockerTls.state === 'tls' ? (dockerTls.clientAuthorities ?? []) : [];
    const configured = tls.clientAuthorities.map(({ subject }) => subject);
    const missing = without(configured, served);
    const surplus = without(served, configured);
    return missing.length === 0 && surplus.length === 0 ? null : { missing, surplus };
  },
};

function without(
  names: readonly DistinguishedName[],
  others: readonly DistinguishedName[],
): readonly string[] {
  const known = new Set(others.map(({ der }) => String(der)));
  return [
    ...new Set(
      names
        .filter(({ der }) => !known.has(String(der)))
        .map((name) => commonNameOf(name) ?? describeName(name)),
    ),
  ];
}
