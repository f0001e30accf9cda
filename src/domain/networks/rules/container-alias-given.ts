// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/** The port group's name stands in for an alias, unless it has a blank. */
export const containerAliasGiven: Rule<
  'networks.container-alias-given',
  NetworkSettings,
  { readonly places: readonly (ContainerPlace & { readonly portGroup: string })[] }
> = {
  id: 'networks.container-alias-given',
  severity: 'error',
  citation: 'vic-machine create: "A network alias must be supplied when network name … contains spaces"',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.some(({ portGroup }) => /\s/.test(portGroup)),
  check: (networks) =>
    networksWhere(networks, 'alias', ({ alias, portGroup }) =>
      alias === '' && /\s/.test(portGroup) ? { portGroup } : null,
    ),
};
