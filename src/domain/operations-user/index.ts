// SPDX-License-Identifier: Apache-2.0
export { isBuiltInAdministrator, isSameAccount } from './account';
export { documentedRoles } from './roles/documented-roles';
export { grantedRoles } from './roles/granted-roles';
export {
  type OperationsRole,
  type RoleAssignment,
  type RoleCluster,
  type RolePlace,
  type VspherePrivilege,
  rolePlaces,
  vspherePrivileges,
} from './roles/operations-role';
export { roleDifferences, type RoleDifference } from './roles/role-differences';
export type { OperationsUserSettings } from './operations-user-settings';
export {
  operationsUserCommandLineRules,
  operationsUserInVCenterRules,
  operationsUserRules,
  operationsUserWizardRules,
} from './rules';
export type { OperationsUserInVCenter } from './rules/grant-on-cluster';
