// SPDX-License-Identifier: Apache-2.0
import type { DeploymentOptions } from '../../../../domain/vch';
import type { Messages } from '../../../../messages';
import { type SummaryRow, row } from './summary-row';

/** How vic-machine is to work; no page of the wizard asks for it. */
export function deploymentRows(
  { force, timeout, applianceIso, bootstrapIso }: DeploymentOptions,
  { summaryPage: texts }: Messages,
): readonly SummaryRow[] {
  return [
    row(texts.force, 'deployment.force', force ? texts.on : ''),
    row(texts.timeout, 'deployment.timeout', timeout),
    row(texts.applianceIso, 'deployment.applianceIso', applianceIso),
    row(texts.bootstrapIso, 'deployment.bootstrapIso', bootstrapIso),
  ];
}
