// SPDX-License-Identifier: Apache-2.0
import { type Finding, findingsOf } from '../findings';
import type { GeneralSettings } from './general-settings';
import { generalInVCenterRules, generalRules } from './rules';

/**
 * Every broken rule about name and logging of a VCH.
 *
 * @param nameTaken whether the vCenter Server has a VCH of the name already; false while it is not known
 */
export function generalFindings(general: GeneralSettings, nameTaken: boolean, at: Date): readonly Finding[] {
  return [
    ...findingsOf(generalRules, general, at),
    ...findingsOf(generalInVCenterRules, { general, nameTaken }, at),
  ];
}
