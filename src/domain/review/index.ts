// SPDX-License-Identifier: Apache-2.0
export { type WizardKnowledge, allRules, wizardFindings } from './wizard-findings';
