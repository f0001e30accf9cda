// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { administratorReason, type AdministratorReason } from './administrator-reason';
import type { VchSettings } from '../../vch';

/** An operations user is there so that the VCH does not have the rights of the administrator who deploys it. */
export const operationsUserNotAdministrator: Rule<
  'operations-user.user-not-administrator',
  VchSettings,
  { readonly user: string; readonly reason: AdministratorReason }
> = {
  id: 'operations-user.user-not-administrator',
  severity: 'warning',
  citation: 'VIC documentation, "Create the Operations User Account"',
  field: 'operationsUser.user',
  // With permissions to grant, it is an error of its own.
  appliesTo: ({ operationsUser }) => operationsUser.user.trim() !== '' && !operationsUser.grantPermissions,
  check: (settings) => {
    const reason = administratorReason(settings);
    return reason === null ? null : { user: settings.operationsUser.user, reason };
  },
};
