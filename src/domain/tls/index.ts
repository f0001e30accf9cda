// SPDX-License-Identifier: Apache-2.0
export type {
  CertificateAuthorities,
  ClientVerification,
  CustomServerIdentity,
  GeneratedServerIdentity,
  ServerIdentity,
  TlsSettings,
} from './tls-settings';
export { existingLeaf } from './existing-leaf';
export { tlsCommandLineRules, tlsRules, tlsWizardRules } from './rules';
export { largestRsaKey, smallestRsaKey } from './rules/rsa-key-sizes';
