// SPDX-License-Identifier: Apache-2.0
export { certifiedHost } from './certified-host';
export { dockerAddress } from './docker-address';
export { fileNameOf } from './file-name';
export { certificateCount, issueCertificates } from './issue-certificates';
export type { IssueStep, IssueTask, MadeClient, MadeServer } from './issue-certificates';
export { issuePlan } from './issue-plan';
export type { IssuePlan } from './issue-plan';
export { authorityDays } from './life';
export {
  allFiles,
  authorityFiles,
  clientFileNames,
  clientFiles,
  environmentFileName,
  serverFiles,
} from './made-files';
export type { ClientSurroundings, ClientWithContainer } from './made-files';
export { fittingName } from './name-problem';
export type { NameProblem } from './name-problem';
export { newKeyTypes } from './new-authority-settings';
export type {
  ContainerSettings,
  NewAuthoritySettings,
  NewKeyTypeName,
  SigningAuthority,
} from './new-authority-settings';
export { containerRules, newAuthorityRules } from './rules';
export { serverTrust } from './server-trust';
export type { ServerTrust } from './server-trust';
