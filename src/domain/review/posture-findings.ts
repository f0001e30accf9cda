// SPDX-License-Identifier: Apache-2.0
import { findingsOf } from '../findings';
import { postureRules } from './posture-rules';
import type { DescriptionJudge } from './vch-posture';

/** What is wrong with an existing VCH, as far as the list of all VCHs tells. */
export const postureFindings: DescriptionJudge = (description, at) =>
  findingsOf(postureRules, description, at);
