// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { OperationsUserSettings } from '../operations-user-settings';

/** Without an operations user the deploying administrator's credentials are stored in the VCH. */
export const administratorNotStored: Rule<
  'operations-user.administrator-not-stored',
  OperationsUserSettings,
  Record<string, never>
> = {
  id: 'operations-user.administrator-not-stored',
  severity: 'warning',
  citation:
    'vic-machine create: "Using administrative user for VCH operation - use --ops-user to improve security"',
  field: 'operationsUser.user',
  appliesTo: () => true,
  check: ({ user }) => (user.trim() === '' ? {} : null),
};
