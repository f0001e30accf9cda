// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { VchSettings } from '../../vch';
import { administratorReason, type AdministratorReason } from './administrator-reason';

/** The engine refuses to grant permissions to somebody who has them all. */
export const permissionsNotGrantedToAdministrator: Rule<
  'operations-user.permissions-not-granted-to-administrator',
  VchSettings,
  { readonly user: string; readonly reason: AdministratorReason }
> = {
  id: 'operations-user.permissions-not-granted-to-administrator',
  severity: 'error',
  citation: 'vic-machine create: "Cannot grant ops-user permissions as … has administrative privileges"',
  field: 'operationsUser.grantPermissions',
  appliesTo: ({ operationsUser }) => operationsUser.user.trim() !== '' && operationsUser.grantPermissions,
  check: (settings) => {
    const reason = administratorReason(settings);
    return reason === null ? null : { user: settings.operationsUser.user, reason };
  },
};
