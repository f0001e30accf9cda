// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NewAuthoritySettings } from '../new-authority-settings';

/** A server certificate is for names or addresses: without one no client trusts it. */
export const serverHostsAreGiven: Rule<'new-authority.server-hosts-are-given', NewAuthoritySettings, object> =
  {
    id: 'new-authority.server-hosts-are-given',
    severity: 'error',
    citation: 'RFC 6125 6.4.4; Go crypto/x509 ignores the common name since Go 1.15',
    field: 'newAuthority.hosts',
    appliesTo: ({ server }) => server !== null,
    check: ({ server }) => (server?.hosts.length === 0 ? {} : null),
  };
