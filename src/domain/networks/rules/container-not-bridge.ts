// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/** The bridge is for Docker's own networks. */
export const containerNotBridge: Rule<
  'networks.container-not-bridge',
  NetworkSettings,
  { readonly places: readonly (ContainerPlace & { readonly portGroup: string })[] }
> = {
  id: 'networks.container-not-bridge',
  severity: 'error',
  citation:
    'vic-machine create: "the bridge network must not be shared with another network role - … also mapped as container network"',
  field: 'networks.containers',
  appliesTo: ({ containers, bridge }) => containers.length > 0 && bridge.portGroup !== '',
  check: (networks) =>
    networksWhere(networks, 'portGroup', ({ portGroup }) =>
      portGroup === networks.bridge.portGroup ? { portGroup } : null,
    ),
};
