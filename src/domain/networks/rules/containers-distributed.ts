// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace } from '../../firewall';
import { isStandard, type NetworksInVCenter } from './networks-in-vcenter';

/** As for the bridge. */
export const containersDistributed: Rule<
  'networks.containers-distributed',
  NetworksInVCenter,
  { readonly places: readonly (ContainerPlace & { readonly portGroup: string })[] }
> = {
  id: 'networks.containers-distributed',
  severity: 'error',
  citation: 'vic-machine create: "… is not a Distributed Port Group or an Opaque Network"',
  field: 'networks.containers',
  appliesTo: ({ networks }) => networks.containers.some(({ portGroup }) => portGroup !== ''),
  check: ({ networks, portGroups }) =>
    networksWhere(networks, 'portGroup', ({ portGroup }) =>
      isStandard(portGroups, portGroup) ? { portGroup } : null,
    ),
};
