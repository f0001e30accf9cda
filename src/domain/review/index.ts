// SPDX-License-Identifier: Apache-2.0
export type { Access, Trust } from './access';
export type { CertificateRole, CertificateTerm } from './certificate-terms';
export type { ConfigurationGuess } from './configuration-guess';
export { noFacts, type ReviewFacts, type Untold } from './facts';
export { fixes, type Fix } from './fixes';
export { debugOff, newCertificateFolder, proxiesWithoutCredentials } from './fix-changes';
export type { GenerationSign } from './generated-certificates';
export {
  reviewUndescribed,
  reviewVch,
  type Review,
  type ReviewCheck,
  type ReviewSection,
} from './review-vch';
export {
  reviewRules,
  reviewSections,
  type ReviewRuleId,
  type ReviewRuleType,
  type ReviewSectionId,
} from './sections';
export { verifyStored, type StoredCertificates } from './stored-connection';
export type { ListedVch } from './subject';
export { upgradeState, type UpgradeState } from './upgrade-state';
export { type WizardKnowledge, allRules, wizardFindings } from './wizard-findings';
