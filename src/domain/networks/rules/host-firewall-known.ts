// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';

/** `create` looks at the firewalls of the hosts and refuses; it never opens them. */
export const hostFirewallKnown: Rule<
  'networks.host-firewall-known',
  NetworkSettings,
  Record<string, never>
> = {
  id: 'networks.host-firewall-known',
  severity: 'note',
  citation:
    'vmware/vic lib/install/validate/config.go: "Firewall must permit dst 2377/tcp outbound to the VCH management interface"; cmd/vic-machine/update/firewall.go',
  field: 'networks.management.portGroup',
  appliesTo: () => true,
  check: () => ({}),
};
