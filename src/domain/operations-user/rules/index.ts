// SPDX-License-Identifier: Apache-2.0
import { administratorNotStored } from './administrator-not-stored';
import { grantHasUser } from './grant-has-user';
import { grantOnCluster } from './grant-on-cluster';
import { passwordGiven } from './password-given';
import { passwordHasUser } from './password-has-user';
import { permissionsPrepared } from './permissions-prepared';
import { userGiven } from './user-given';
import { userHasDomain } from './user-has-domain';

/** Rules about `VchSettings.operationsUser`, for the wizard and the command line. */
export const operationsUserRules = [
  passwordHasUser,
  grantHasUser,
  userHasDomain,
  permissionsPrepared,
] as const;

/** What the wizard demands on top: it has no administrator's password to fall back on. */
export const operationsUserWizardRules = [userGiven, passwordGiven] as const;

/** What is worth saying on the command line, where an operations user is optional. */
export const operationsUserCommandLineRules = [administratorNotStored] as const;

/** Rules that also need to know what the vCenter Server has. */
export const operationsUserInVCenterRules = [grantOnCluster] as const;
