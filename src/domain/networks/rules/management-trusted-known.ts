// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { rolesOnPublicNetwork } from '../roles';

/**
 * Consoles of containers travel over it, and the VCH does not check whom it talks to. Where the management network is the
 * public one, another rule says so.
 */
export const managementTrustedKnown: Rule<
  'networks.management-trusted-known',
  NetworkSettings,
  Record<string, never>
> = {
  id: 'networks.management-trusted-known',
  severity: 'note',
  citation:
    'vSphere Integrated Containers Security Reference, "Network Security"; vmware/vic lib/portlayer/attach/communication/connector.go: host keys are not checked',
  field: 'networks.management.portGroup',
  appliesTo: (networks) => !rolesOnPublicNetwork(networks).includes('management'),
  check: () => ({}),
};
