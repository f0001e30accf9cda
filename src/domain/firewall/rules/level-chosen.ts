// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace, type WithContainerNetworks } from '../container-place';

/** An unspecified level is enforced as `published`, and shown as nothing later on. */
export const levelChosen: Rule<
  'firewall.level-chosen',
  WithContainerNetworks,
  { readonly places: readonly ContainerPlace[] }
> = {
  id: 'firewall.level-chosen',
  severity: 'note',
  citation: 'vmware/vic lib/config/executor/container_vm.go: unspecified is enforced as published',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.length > 0,
  check: (settings) => networksWhere(settings, 'firewall', ({ firewall }) => (firewall === null ? {} : null)),
};
