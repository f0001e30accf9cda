// SPDX-License-Identifier: Apache-2.0
export { bundle, selfSigned, testAuthority, textFile } from './test-authority';
export type {
  AuthorityRequest,
  TestAuthority,
  TestCertificate,
  TestCertificateRequest,
} from './test-authority';
