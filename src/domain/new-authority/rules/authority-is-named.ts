// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NewAuthoritySettings } from '../new-authority-settings';

/** A CA needs a name: what it signs names it as issuer, and an issuer must not be empty. */
export const authorityIsNamed: Rule<'new-authority.authority-is-named', NewAuthoritySettings, object> = {
  id: 'new-authority.authority-is-named',
  severity: 'error',
  citation: 'RFC 5280 4.1.2.4, 4.1.2.6',
  field: 'newAuthority.commonName',
  appliesTo: ({ authority }) => authority.state === 'wanted',
  check: ({ authority }) => (authority.state === 'wanted' && authority.commonName.trim() === '' ? {} : null),
};
