// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { hasDomain } from '../account';
import type { OperationsUserSettings } from '../operations-user-settings';

/** vCenter Single Sign-On finds a name without a domain only in its default domain. */
export const userHasDomain: Rule<
  'operations-user.user-has-domain',
  OperationsUserSettings,
  { readonly user: string }
> = {
  id: 'operations-user.user-has-domain',
  severity: 'warning',
  citation: 'VIC documentation, "Configure the Operations User": name@domain',
  field: 'operationsUser.user',
  appliesTo: ({ user }) => user.trim() !== '',
  check: ({ user }) => (hasDomain(user) ? null : { user }),
};
