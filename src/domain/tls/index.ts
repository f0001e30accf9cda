// SPDX-License-Identifier: Apache-2.0
export type {
  CertificateAuthorities,
  ClientVerification,
  CustomServerIdentity,
  GeneratedServerIdentity,
  ServerIdentity,
  TlsSettings,
} from './tls-settings';
export { tlsCommandLineRules, tlsRules, tlsWizardRules } from './rules';
export { largestRsaKey, smallestRsaKey } from './rules/rsa-key-sizes';
