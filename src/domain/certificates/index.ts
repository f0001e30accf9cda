// SPDX-License-Identifier: Apache-2.0
export type {
  Certificate,
  DistinguishedName,
  KeyAlgorithm,
  KeyUsage,
  NameAttribute,
  SubjectAltNames,
} from './certificate';
export type { ChosenFile, FileProblem } from './chosen-file';
export type { PrivateKey, PrivateKeyFormat } from './private-key';
