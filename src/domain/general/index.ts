// SPDX-License-Identifier: Apache-2.0
export { generalFindings } from './general-findings';
export type { GeneralSettings } from './general-settings';
export { generalInVCenterRules, generalRules } from './rules';
export { longestVchName } from './rules/name-fits';
export type { GeneralInVCenter } from './rules/name-unique';
