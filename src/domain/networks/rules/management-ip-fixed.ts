// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { addressOfRole } from '../roles';

/** ESXi hosts whose firewall admits listed addresses only cannot be checked for one that is not known yet. */
export const managementIpFixed: Rule<
  'networks.management-ip-fixed',
  NetworkSettings,
  Record<string, never>
> = {
  id: 'networks.management-ip-fixed',
  severity: 'warning',
  citation:
    'vic-machine create: "Unable to fully verify firewall configuration due to DHCP use on management network"',
  field: 'networks.management.ip',
  appliesTo: () => true,
  check: (networks) => (addressOfRole(networks, 'management') === '' ? {} : null),
};
