// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { portGroupsByRole } from '../roles';

/** Client and management network on one port group are one interface, which takes one address. */
export const sharedPortGroupHasOneIp: Rule<
  'networks.shared-port-group-has-one-ip',
  NetworkSettings,
  { readonly portGroup: string; readonly client: string; readonly management: string }
> = {
  id: 'networks.shared-port-group-has-one-ip',
  severity: 'error',
  citation: 'vic-machine create: "Incorrect static IP configuration for networks on port group"',
  field: 'networks.management.ip',
  appliesTo: (networks) => {
    const { public: publicGroup, client, management } = portGroupsByRole(networks);
    return client === management && client !== publicGroup;
  },
  check: (networks) => {
    const { client, management } = networks;
    if (client.ip === '' || management.ip === '') return null;
    return { portGroup: portGroupsByRole(networks).client, client: client.ip, management: management.ip };
  },
};
