// SPDX-License-Identifier: Apache-2.0
import { isBuiltInAdministrator, isSameAccount } from '../../operations-user';
import type { VchSettings } from '../../vch';

/** Why the operations user is taken for an administrator. */
export type AdministratorReason =
  /** It has the name of vSphere's built-in administrator. */
  | 'built-in'
  /** It is the account that deploys the VCH. */
  | 'deployer';

/** Why the operations user is an administrator, as far as its name tells; null when nothing says so. */
export function administratorReason({ operationsUser, target }: VchSettings): AdministratorReason | null {
  if (isBuiltInAdministrator(operationsUser.user)) return 'built-in';
  return isSameAccount(operationsUser.user, target.user) ? 'deployer' : null;
}
