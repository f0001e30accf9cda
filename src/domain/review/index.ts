// SPDX-License-Identifier: Apache-2.0
export { type WizardKnowledge, allRules, wizardFindings } from './wizard-findings';
export {
  vchPosture,
  type CertificateBrief,
  type CertificateUse,
  type DescriptionJudge,
  type VchPosture,
} from './vch-posture';
export { postureFindings } from './posture-findings';
export { postureRules } from './posture-rules';
