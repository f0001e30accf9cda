// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace } from '../../firewall';
import type { VchSettings } from '../../vch';

/** A bridge network that is not given is a port group with the name of the VCH. */
export const containerNetworkNotDefaultBridge: Rule<
  'networks.container-not-default-bridge',
  VchSettings,
  { readonly places: readonly ContainerPlace[] }
> = {
  id: 'networks.container-not-default-bridge',
  severity: 'error',
  citation: 'vic-machine create --bridge-network: the name of the VCH when not given',
  field: 'networks.containers',
  appliesTo: ({ networks }) => networks.bridge.portGroup === '' && networks.containers.length > 0,
  check: ({ networks, general }) =>
    networksWhere(networks, 'portGroup', ({ portGroup }) =>
      portGroup === general.name && portGroup !== '' ? {} : null,
    ),
};
