// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace, type WithContainerNetworks } from '../container-place';
import { usesLevel } from './uses-level';

/** `docker run -p` on such a network ends in an error. */
export const publishingRefusedKnown: Rule<
  'firewall.publishing-refused-known',
  WithContainerNetworks,
  { readonly places: readonly (ContainerPlace & { readonly level: 'closed' | 'outbound' })[] }
> = {
  id: 'firewall.publishing-refused-known',
  severity: 'note',
  citation: 'vmware/vic lib/portlayer/network/context.go: "ports cannot be published via container network"',
  field: 'networks.containers',
  appliesTo: usesLevel('closed', 'outbound'),
  check: (settings) =>
    networksWhere(settings, 'firewall', ({ firewall }) =>
      firewall === 'closed' || firewall === 'outbound' ? { level: firewall } : null,
    ),
};
