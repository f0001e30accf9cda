// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { isStandard, type NetworksInVCenter } from './networks-in-vcenter';

/** Container VMs on different hosts meet on the bridge, which a standard switch does not span. */
export const bridgeDistributed: Rule<
  'networks.bridge-distributed',
  NetworksInVCenter,
  { readonly portGroup: string }
> = {
  id: 'networks.bridge-distributed',
  severity: 'error',
  citation:
    'vic-machine create: "An existing distributed port group or opaque network must be specified for bridge network on vCenter"',
  field: 'networks.bridge.portGroup',
  appliesTo: ({ networks }) => networks.bridge.portGroup !== '',
  check: ({ networks, portGroups }) => {
    const { portGroup } = networks.bridge;
    return isStandard(portGroups, portGroup) ? { portGroup } : null;
  },
};
