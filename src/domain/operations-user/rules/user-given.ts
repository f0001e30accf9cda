// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { OperationsUserSettings } from '../operations-user-settings';

/** The wizard signs in with a clone ticket, which the VCH cannot keep: it needs an account of its own. */
export const userGiven: Rule<'operations-user.user-given', OperationsUserSettings, Record<string, never>> = {
  id: 'operations-user.user-given',
  severity: 'error',
  citation: 'vic-machine API with X-VMWARE-TICKET: "Unable to use nil password from administrative user"',
  field: 'operationsUser.user',
  appliesTo: () => true,
  check: ({ user }) => (user.trim() === '' ? {} : null),
};
