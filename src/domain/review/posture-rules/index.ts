// SPDX-License-Identifier: Apache-2.0
import { apiIsEncrypted } from './api-is-encrypted';
import { certificatesAreValid } from './certificates-are-valid';
import { certificatesLast } from './certificates-last';
import { describedClientsAreVerified } from './clients-are-verified';

/** What the list of VCHs judges each by. */
export const postureRules = [
  apiIsEncrypted,
  describedClientsAreVerified,
  certificatesAreValid,
  certificatesLast,
] as const;
