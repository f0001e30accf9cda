// SPDX-License-Identifier: Apache-2.0
export type {
  CertificateAuthorities,
  ClientVerification,
  CustomServerIdentity,
  GeneratedServerIdentity,
  ServerIdentity,
  TlsSettings,
} from './tls-settings';
export { tlsRules, tlsWizardRules } from './rules';
