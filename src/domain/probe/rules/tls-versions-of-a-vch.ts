// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsVersion } from '../../plugin-api';
import type { ProbeComparison } from '../served-vch';

/** A VCH speaks TLS 1.2 and nothing else: whoever speaks another version is not, or not directly, the VCH. */
export const tlsVersionsOfAVch: Rule<
  'probe.tls-versions-of-a-vch',
  ProbeComparison,
  { readonly accepted: readonly TlsVersion[] }
> = {
  id: 'probe.tls-versions-of-a-vch',
  severity: 'warning',
  citation:
    'vmware/vic cmd/docker/main.go: MinVersion is TLS 1.2; Makefile: built with Go 1.8, which knows no TLS 1.3',
  field: 'tls',
  appliesTo: ({ served: { dockerTls } }) => dockerTls.state === 'tls' || dockerTls.state === 'other-version',
  check: ({ served: { versions } }) => {
    const accepted = (['1.0', '1.1', '1.3'] as const).filter((version) => versions[version] === 'accepted');
    return accepted.length === 0 ? null : { accepted };
  },
};
