// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace, type WithContainerNetworks } from '../container-place';

/** Nothing is filtered: every port of every container can be reached, whether it is published or not. */
export const openAvoided: Rule<
  'firewall.open-avoided',
  WithContainerNetworks,
  { readonly places: readonly ContainerPlace[] }
> = {
  id: 'firewall.open-avoided',
  severity: 'warning',
  citation: 'vmware/vic cmd/tether/ops_linux.go: open accepts everything, forwarded traffic too',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.length > 0,
  check: (settings) =>
    networksWhere(settings, 'firewall', ({ firewall }) => (firewall === 'open' ? {} : null)),
};
