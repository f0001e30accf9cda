// SPDX-License-Identifier: Apache-2.0
export { type WizardKnowledge, wantedRules, wizardFindings } from './wizard-findings';
