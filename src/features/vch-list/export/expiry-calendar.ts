// SPDX-License-Identifier: Apache-2.0
import { type ReportEntry, expiriesOf, writeCalendar } from '../../../domain/report';
import type { ReportTexts } from '../../../messages';

/** Days before an expiry on which a calendar reminds. */
const alarms = [30, 7];

/** An iCalendar file with an event for each certificate of all VCHs, on the day it expires. */
export function expiryCalendar(
  entries: readonly ReportEntry[],
  { calendar: texts }: ReportTexts,
  now: Date,
): string {
  const events = expiriesOf(entries).map(({ fingerprint, name, notAfter, holders }) => ({
    uid: `${fingerprint.replaceAll(':', '').toLowerCase()}@vch-security`,
    day: notAfter,
    summary: texts.summary(name),
    description: [
      texts.until(notAfter.toISOString()),
      ...holders.map(({ entry, use }) => texts.holder(entry.item.name, entry.vCenter, use)),
      texts.consequence,
    ].join('\n'),
    alarms,
  }));
  return writeCalendar(texts.name, events, now);
}
