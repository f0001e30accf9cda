// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { OperationsUserSettings } from '../operations-user-settings';

/** A password alone is refused. */
export const passwordHasUser: Rule<
  'operations-user.password-has-user',
  OperationsUserSettings,
  Record<string, never>
> = {
  id: 'operations-user.password-has-user',
  severity: 'error',
  citation: 'vic-machine create --ops-password: "specified without operations username"',
  field: 'operationsUser.user',
  appliesTo: ({ password }) => password !== '',
  check: ({ user }) => (user.trim() === '' ? {} : null),
};
