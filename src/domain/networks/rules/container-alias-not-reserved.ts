// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networkName, networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/** Docker's own network has this name. */
const reserved = 'bridge';

/** A port group called `bridge` needs an alias, too. */
export const containerAliasNotReserved: Rule<
  'networks.container-alias-not-reserved',
  NetworkSettings,
  { readonly places: readonly ContainerPlace[] }
> = {
  id: 'networks.container-alias-not-reserved',
  severity: 'error',
  citation: 'vic-machine create: "Cannot use reserved name "bridge" for container network"',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.length > 0,
  check: (networks) =>
    networksWhere(networks, 'alias', (network) => (networkName(network) === reserved ? {} : null)),
};
