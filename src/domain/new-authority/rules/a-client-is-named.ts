// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NewAuthoritySettings } from '../new-authority-settings';

/** A new CA without a client certificate lets nobody in yet. */
export const aClientIsNamed: Rule<'new-authority.a-client-is-named', NewAuthoritySettings, object> = {
  id: 'new-authority.a-client-is-named',
  severity: 'warning',
  citation: 'Docker documentation, “Protect the Docker daemon socket”: --tlsverify',
  field: 'newAuthority.clients',
  appliesTo: ({ authority }) => authority.state === 'wanted',
  check: ({ clients }) => (clients.length === 0 ? {} : null),
};
