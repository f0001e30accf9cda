// SPDX-License-Identifier: Apache-2.0
import type { ReportEntry } from '../../../domain/report';
import type { Messages } from '../../../messages';
import { csvReport } from './csv-report';
import { expiryCalendar } from './expiry-calendar';
import { jsonReport } from './json-report';

/** What the report can be taken along as. */
export type ReportFormat = 'csv' | 'json' | 'calendar';

/** A file to save. */
export interface ReportFile {
  readonly name: string;
  readonly text: string;
  /** Media type. */
  readonly type: string;
}

/** The report about these VCHs as a file. */
export function reportFile(
  format: ReportFormat,
  entries: readonly ReportEntry[],
  messages: Messages,
  now: Date,
): ReportFile {
  const { fileName, calendarFile } = messages.vchReport;
  const day = now.toISOString().slice(0, 10);
  switch (format) {
    case 'csv':
      return {
        name: fileName(day, 'csv'),
        // Excel takes a file without the mark for one in the code page of its system.
        text: `\ufeff${csvReport(entries, messages, now)}`,
        type: 'text/csv',
      };
    case 'json':
      return {
        name: fileName(day, 'json'),
        text: jsonReport(entries, messages, now),
        type: 'application/json',
      };
    case 'calendar':
      return { name: calendarFile, text: expiryCalendar(entries, messages, now), type: 'text/calendar' };
  }
}
