// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { isBuiltInAdministrator } from '../account';

/** The account an existing VCH works with; '' or `unknown` when the server does not tell. */
export interface KeptOperationsUser {
  readonly user: string;
}

/** A VCH that was made without an operations user keeps the administrator who made it, and tells no difference. */
export const keptUserNotAdministrator: Rule<
  'operations-user.kept-user-not-administrator',
  KeptOperationsUser,
  { readonly user: string }
> = {
  id: 'operations-user.kept-user-not-administrator',
  severity: 'warning',
  citation: 'VIC documentation, "Create the Operations User Account", Default Behavior',
  field: 'operationsUser.user',
  appliesTo: ({ user }) => user !== '' && user !== 'unknown',
  check: ({ user }) => (isBuiltInAdministrator(user) ? { user } : null),
};
