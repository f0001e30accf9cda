// SPDX-License-Identifier: Apache-2.0
export { isBuiltInAdministrator, isSameAccount } from './account';
export { grantedRoles, type GrantedRole, type RolePlace } from './granted-roles';
export type { OperationsUserSettings } from './operations-user-settings';
export {
  operationsUserCommandLineRules,
  operationsUserInVCenterRules,
  operationsUserReviewRules,
  operationsUserRules,
  operationsUserWizardRules,
} from './rules';
export type { OperationsUserInVCenter } from './rules/grant-on-cluster';
export type { KeptOperationsUser } from './rules/kept-user-not-administrator';
