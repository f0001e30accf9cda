// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { rolesOnPublicNetwork } from '../roles';

/** Networks that are not given share the public one: Docker API, VCH Admin and port 2377 listen there then. */
export const publicNetworkCarriesPublicTraffic: Rule<
  'networks.public-network-carries-public-traffic',
  NetworkSettings,
  { readonly roles: readonly ('client' | 'management')[] }
> = {
  id: 'networks.public-network-carries-public-traffic',
  severity: 'warning',
  citation: 'VIC documentation, "Configure the Management Network": a secure network of its own',
  field: 'networks.management.portGroup',
  appliesTo: (networks) => networks.public.portGroup !== '',
  check: (networks) => {
    const roles = rolesOnPublicNetwork(networks);
    return roles.length > 0 ? { roles } : null;
  },
};
