// SPDX-License-Identifier: Apache-2.0
export { wantedRules, wizardRules } from './wanted-rules';
export { type WizardKnowledge, wizardFindings } from './wizard-findings';
