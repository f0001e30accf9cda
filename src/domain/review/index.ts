// SPDX-License-Identifier: Apache-2.0
export type { Access, Trust } from './access';
export { allRules } from './all-rules';
export {
  certificateChange,
  chosenTls,
  type CertificateChoice,
  type ClientChoice,
  type CommandFile,
  type MissingChoice,
  type ServerChoice,
} from './certificate-change';
export type { CertificateRole, CertificateTerm } from './certificate-terms';
export type { ConfigurationGuess } from './configuration-guess';
export { noFacts, type ReviewFacts, type Untold } from './facts';
export { fixes, type Fix } from './fixes';
export { debugOff, newCertificateFolder, proxiesWithoutCredentials } from './fix-changes';
export type { GenerationSign } from './generated-certificates';
export { repeatedNetworks, type RepeatedNetworks } from './repeated-networks';
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
export { sensitivePlaces, type SensitivePlaceId, type StatementDocument } from './sensitive-places';
export { verifyStored, type StoredCertificates } from './stored-connection';
export { storedFacts, type StoredAnswers } from './stored-facts';
export type { ListedVch } from './subject';
export { portGroupLabel, toldContainerNetwork } from './told-settings';
export { upgradeState, type UpgradeState } from './upgrade-state';
export { vchPosture, type CertificateBrief, type VchPosture } from './vch-posture';
