// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/** The command line keys all options by port group: a second network on it gets neither gateway nor firewall level. */
export const containerPortGroupsDiffer: Rule<
  'networks.container-port-groups-differ',
  NetworkSettings,
  { readonly places: readonly (ContainerPlace & { readonly portGroup: string })[] }
> = {
  id: 'networks.container-port-groups-differ',
  severity: 'warning',
  citation:
    'vmware/vic cmd/vic-machine/common/cnetworks.go: only the first network of a port group gets the options',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.length > 1,
  check: (networks) =>
    networksWhere(networks, 'portGroup', ({ portGroup }, index) => {
      const first = networks.containers.findIndex((other) => other.portGroup === portGroup);
      return portGroup !== '' && first < index ? { portGroup } : null;
    }),
};
