// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { ComputeNode } from '../../inventory';
import type { OperationsUserSettings } from '../operations-user-settings';

/** The page's settings with the compute resource that was chosen. */
export interface OperationsUserInVCenter {
  readonly operationsUser: OperationsUserSettings;
  /** null when none is chosen yet, or when it is not known. */
  readonly resource: ComputeNode | null;
}

/** The engine's roles are made for clusters; on a host that stands alone they are not granted. */
export const grantOnCluster: Rule<
  'operations-user.grant-on-cluster',
  OperationsUserInVCenter,
  { readonly host: string }
> = {
  id: 'operations-user.grant-on-cluster',
  severity: 'error',
  citation: 'VIC documentation, "Create the Operations User Account", IMPORTANT: stand-alone hosts by hand',
  field: 'operationsUser.grantPermissions',
  appliesTo: ({ operationsUser, resource }) => operationsUser.grantPermissions && resource !== null,
  check: ({ resource }) => (resource?.kind === 'host' ? { host: resource.name } : null),
};
