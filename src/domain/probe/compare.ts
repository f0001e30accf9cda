// SPDX-License-Identifier: Apache-2.0
import { type Evaluation, evaluate } from '../findings';
import type { VchDescription } from '../vch';
import { probeRules } from './rules';
import type { ServedVch } from './served-vch';

/** What each rule says about what is configured and what is served: where they differ, it is a finding. */
export function compareProbe(
  description: VchDescription,
  served: ServedVch,
  at: Date,
): readonly Evaluation[] {
  return evaluate(probeRules, { description, served }, at);
}
