// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace } from '../../firewall';
import { portGroupFault, type NetworksInVCenter } from './networks-in-vcenter';

/** The port groups of container networks are attached to the compute resource, and no uplinks. */
export const containerPortGroupsUsable: Rule<
  'networks.container-port-groups-usable',
  NetworksInVCenter,
  {
    readonly places: readonly (ContainerPlace & {
      readonly portGroup: string;
      readonly reason: 'not-attached' | 'uplink';
    })[];
  }
> = {
  id: 'networks.container-port-groups-usable',
  severity: 'error',
  citation: 'vic-machine create --container-network: "network … not found"',
  field: 'networks.containers',
  appliesTo: ({ networks }) => networks.containers.some(({ portGroup }) => portGroup !== ''),
  check: ({ networks, portGroups }) =>
    networksWhere(networks, 'portGroup', ({ portGroup }) => {
      const reason = portGroupFault(portGroups, portGroup);
      return reason === null ? null : { portGroup, reason };
    }),
};
