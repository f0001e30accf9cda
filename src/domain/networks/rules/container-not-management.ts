// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';
import { portGroupsByRole } from '../roles';

/** Containers would be on the network where vCenter Server, hosts and port 2377 of the VCH are. */
export const containerNotManagement: Rule<
  'networks.container-not-management',
  NetworkSettings,
  { readonly places: readonly (ContainerPlace & { readonly portGroup: string })[] }
> = {
  id: 'networks.container-not-management',
  severity: 'warning',
  citation: 'VIC documentation, "Configure Container Networks": never the management network',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.some(({ portGroup }) => portGroup !== ''),
  check: (networks) => {
    const { management } = portGroupsByRole(networks);
    return networksWhere(networks, 'portGroup', ({ portGroup }) =>
      portGroup === management ? { portGroup } : null,
    );
  },
};
