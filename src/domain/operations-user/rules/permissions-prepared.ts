// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { OperationsUserSettings } from '../operations-user-settings';

/** Without the box ticked, somebody has to give the user its permissions before the VCH is created. */
export const permissionsPrepared: Rule<
  'operations-user.permissions-prepared',
  OperationsUserSettings,
  { readonly user: string }
> = {
  id: 'operations-user.permissions-prepared',
  severity: 'note',
  citation: 'VIC documentation, "Manually Create a User Account for the Operations User"',
  field: 'operationsUser.grantPermissions',
  appliesTo: ({ user }) => user.trim() !== '',
  check: ({ user, grantPermissions }) => (grantPermissions ? null : { user }),
};
