// SPDX-License-Identifier: Apache-2.0
import { describeName, type Certificate } from '../../certificates';
import { generatedAuthority } from '../generated-certificates';
import type { ReviewRule } from './review-rule';

/**
 * The vic-machine API replaces an uploaded CA by one of its own when it is asked to generate the server certificate, and
 * throws the keys away. The same CA made by the command line comes with a client certificate: the two cannot be told apart.
 */
export const clientsHoldCertificates: ReviewRule<
  'review.clients-hold-certificates',
  { readonly authority: string }
> = {
  id: 'review.clients-hold-certificates',
  severity: 'warning',
  citation:
    'vmware/vic lib/apiservers/service/restapi/handlers/vch_create.go, cmd/vic-machine/common/certificate.go; vmware/vic-ui issue 261',
  field: 'tls.authorities',
  appliesTo: ({ described }) => described?.description.tls.mode === 'tlsverify',
  check: ({ described }) => {
    const authority = described === null ? null : generatedAuthority(described.description.tls);
    return authority === null ? null : { authority: nameOf(authority) };
  },
  missing: ({ described, listed }) =>
    described === null && !listed.dockerHost.endsWith(':2375') ? ['description'] : [],
};

function nameOf({ subject }: Certificate): string {
  return describeName(subject);
}
