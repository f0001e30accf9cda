// SPDX-License-Identifier: Apache-2.0
export type { ComputeSettings, ResourceAllocation } from './compute-settings';
export { computeInVCenterRules, computeRules, computeWizardRules } from './rules';
export type { ComputeInVCenter } from './rules/compute-in-vcenter';
export { parseWholeNumber, type NumberProblem } from './whole-number';
