// SPDX-License-Identifier: Apache-2.0
import type { ReportEntry } from '../../../domain/report';
import type { Messages } from '../../../messages';
import { describeReviewFinding, reviewMessages } from '../../../messages/review-messages';
import type { DescribeFinding } from '../../../ui/findings/finding-words';
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

/** Where the words of a report come from. */
export interface ReportLanguage {
  readonly all: Messages;
  /** BCP 47 tag as the host gives it. */
  readonly locale: string;
}

/** The report about these VCHs as a file. */
export async function reportFile(
  format: ReportFormat,
  entries: readonly ReportEntry[],
  { all, locale }: ReportLanguage,
  now: Date,
): Promise<ReportFile> {
  const report = await all.later.vchReport();
  const reviews = reviewMessages(locale);
  const describe: DescribeFinding = (finding) => describeReviewFinding(reviews, finding);
  const day = now.toISOString().slice(0, 10);
  switch (format) {
    case 'csv':
      return {
        name: report.fileName(day, 'csv'),
        // Excel takes a file without the mark for one in the code page of its system.
        text: `\ufeff${csvReport(entries, { list: all.vchList, report, describe }, now)}`,
        type: 'text/csv',
      };
    case 'json':
      return {
        name: report.fileName(day, 'json'),
        text: jsonReport(entries, describe, now),
        type: 'application/json',
      };
    case 'calendar':
      return { name: report.calendarFile, text: expiryCalendar(entries, report, now), type: 'text/calendar' };
  }
}
