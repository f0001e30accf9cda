// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';
import { hasContainerNetworks } from './has-container-networks';

/** Everything about a container network hangs on its port group. */
export const containerPortGroupChosen: Rule<
  'networks.container-port-group-chosen',
  NetworkSettings,
  { readonly places: readonly ContainerPlace[] }
> = {
  id: 'networks.container-port-group-chosen',
  severity: 'error',
  citation: 'vic-machine create --container-network: "Container network not specified in parameter"',
  field: 'networks.containers',
  appliesTo: hasContainerNetworks,
  check: (networks) =>
    networksWhere(networks, 'portGroup', ({ portGroup }) => (portGroup === '' ? {} : null)),
};
