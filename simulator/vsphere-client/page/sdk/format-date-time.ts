// SPDX-License-Identifier: Apache-2.0
import type { TimeFormat } from '../protocol/snapshot';

/** Which part of a point in time is wanted. */
export type DateTimePart = 'DATE' | 'TIME' | 'DATE_AND_TIME';

/** A point in time (milliseconds since 1970, UTC) in the browser's time zone and the operator's format. */
export function formatDateTime(
  milliseconds: number,
  locale: string,
  timeFormat: TimeFormat,
  part: DateTimePart = 'DATE_AND_TIME',
): string {
  const clock: Intl.DateTimeFormatOptions = timeFormat === 'locale' ? {} : { hour12: timeFormat === '12' };
  return new Intl.DateTimeFormat(locale, {
    ...(part === 'TIME' ? {} : { dateStyle: 'medium' }),
    ...(part === 'DATE' ? {} : { timeStyle: 'medium', ...clock }),
  }).format(milliseconds);
}
