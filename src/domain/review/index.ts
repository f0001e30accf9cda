// SPDX-License-Identifier: Apache-2.0
export { type WizardKnowledge, wizardFindings } from './wizard-findings';
