// SPDX-License-Identifier: Apache-2.0
import type { GeneralSettings } from '../../../../domain/general';
import type { Messages } from '../../../../messages';
import { type SummaryRow, row } from './summary-row';

/** The choices of the General page. */
export function generalRows(
  general: GeneralSettings,
  { generalPage: texts }: Messages,
): readonly SummaryRow[] {
  const levels: Readonly<Record<string, string>> = texts.debugLevels;
  const level = String(general.debug);
  return [
    row(texts.name, 'general.name', general.name),
    row(texts.convention, 'general.containerNameConvention', general.containerNameConvention),
    row(texts.debug, 'general.debug', levels[level] ?? level),
    row(texts.syslog, 'general.syslogAddress', general.syslogAddress),
  ];
}
