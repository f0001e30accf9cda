// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { portGroupsByRole, rolesOnPublicNetwork } from '../../networks';
import type { VchSettings } from '../../vch';

/** Whoever reaches a Docker API that asks for no certificate controls the VCH; on a public network that is everybody. */
export const unverifiedApiNotPublic: Rule<
  'tls.unverified-api-not-public',
  VchSettings,
  { readonly portGroup: string; readonly port: 2375 | 2376 }
> = {
  id: 'tls.unverified-api-not-public',
  severity: 'warning',
  needsAcknowledgement: true,
  citation:
    'VIC documentation, "Virtual Container Host Security": unrestricted access for POC or lab environments only',
  field: 'tls.clients',
  appliesTo: ({ tls }) => tls.transport === 'plain' || tls.clients.mode === 'off',
  check: ({ tls, networks }) => {
    if (!rolesOnPublicNetwork(networks).includes('client')) return null;
    return { portGroup: portGroupsByRole(networks).public, port: tls.transport === 'plain' ? 2375 : 2376 };
  },
};
