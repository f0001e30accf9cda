// SPDX-License-Identifier: Apache-2.0
export { vchRules } from './rules';
export type { AdministratorReason } from './rules/administrator-reason';
