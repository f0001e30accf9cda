// SPDX-License-Identifier: Apache-2.0
import { type Finding, findingsOf } from '../findings';
import { computeRules } from '../compute';
import { generalInVCenterRules, generalRules } from '../general';
import {
  operationsUserInVCenterRules,
  operationsUserRules,
  operationsUserWizardRules,
} from '../operations-user';
import { tlsRules } from '../tls';
import type { VchSettings } from '../vch';

/** What the wizard knows beside the settings. */
export interface WizardKnowledge {
  /** Whether the vCenter Server has a VCH, resource pool or vApp of the name already; false while it is not known. */
  readonly nameTaken: boolean;
}

/** Every broken rule about a VCH that the wizard is to make, page by page. */
export function wizardFindings(settings: VchSettings, known: WizardKnowledge, at: Date): readonly Finding[] {
  const { general, compute, operationsUser, tls } = settings;
  return [
    ...findingsOf(generalRules, general, at),
    ...findingsOf(generalInVCenterRules, { general, nameTaken: known.nameTaken }, at),
    ...findingsOf(computeRules, compute, at),
    ...findingsOf(tlsRules, tls, at),
    ...findingsOf([...operationsUserRules, ...operationsUserWizardRules], operationsUser, at),
  ];
}
