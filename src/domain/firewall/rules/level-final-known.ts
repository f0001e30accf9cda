// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { WithContainerNetworks } from '../container-place';

/** Another network can be added later; an existing one stays as it is. */
export const levelFinalKnown: Rule<
  'firewall.level-final-known',
  WithContainerNetworks,
  { readonly networks: number }
> = {
  id: 'firewall.level-final-known',
  severity: 'note',
  citation: 'vic-machine configure: "changes to existing container networks are not supported"',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.length > 0,
  check: ({ containers }) => ({ networks: containers.length }),
};
