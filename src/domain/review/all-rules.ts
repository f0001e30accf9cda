// SPDX-License-Identifier: Apache-2.0
import type { RuleFacts } from '../findings';
import { probeRules } from '../probe';
import { wantedRules } from '../wizard';
import { reviewRules } from './sections';

/** Every rule that can have a say about a VCH, wanted or existing, stored or served: each needs a text. */
export const allRules: readonly RuleFacts[] = [
  ...wantedRules,
  // The others are those above, asked about an existing VCH.
  ...reviewRules.filter(({ id }) => id.startsWith('review.')),
  ...probeRules,
];
