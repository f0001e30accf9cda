// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { OperationsUserSettings } from '../operations-user-settings';

/** The command line asks for a missing password; the API tries to sign in with an empty one. */
export const passwordGiven: Rule<
  'operations-user.password-given',
  OperationsUserSettings,
  Record<string, never>
> = {
  id: 'operations-user.password-given',
  severity: 'error',
  citation: 'vic-machine API endpoint.operations_credentials.password',
  field: 'operationsUser.password',
  appliesTo: () => true,
  check: ({ password }) => (password === '' ? {} : null),
};
