// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { OperationsUserSettings } from '../operations-user-settings';

/** Without an operations user the administrator's account would be meant, which gets no permissions. */
export const grantHasUser: Rule<
  'operations-user.grant-has-user',
  OperationsUserSettings,
  Record<string, never>
> = {
  id: 'operations-user.grant-has-user',
  severity: 'error',
  citation:
    'vic-machine create --ops-grant-perms: "Cannot setup Roles and Permissions for administrative user"',
  field: 'operationsUser.grantPermissions',
  appliesTo: ({ grantPermissions }) => grantPermissions,
  check: ({ user }) => (user.trim() === '' ? {} : null),
};
