// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../../domain/certificates';

type Period = Pick<Certificate, 'notBefore' | 'notAfter'>;

/** A span of time on a line of a certain width. */
export interface TimeScale {
  readonly from: Date;
  readonly to: Date;
  /** Where a time is, in the line's own units; what is before or after the line is at its ends. */
  position(time: Date): number;
  /** Years, or months where there is room for them, with their place. */
  readonly marks: readonly { readonly time: Date; readonly label: string; readonly x: number }[];
}

const dayInMilliseconds = 86_400_000;
const margin = 30;
/** What lies years ahead says less than the next months: the line ends here at the latest. */
const longest = 4 * 365;

/**
 * A line of time that shows today and the ends of these periods. It begins at most a year before today, and ends at most
 * four years after.
 */
export function timeScale(periods: readonly Period[], at: Date, width: number): TimeScale {
  const begins = periods.map(({ notBefore }) => notBefore.getTime());
  const ends = periods.map(({ notAfter }) => notAfter.getTime());
  const now = at.getTime();
  const first = Math.max(Math.min(now, ...begins), now - 365 * dayInMilliseconds);
  const last = Math.min(Math.max(now, ...ends), now + longest * dayInMilliseconds);
  const from = new Date(first - margin * dayInMilliseconds);
  const to = new Date(last + margin * dayInMilliseconds);
  const length = to.getTime() - from.getTime();
  const position = (time: Date): number =>
    Math.round(Math.min(Math.max((time.getTime() - from.getTime()) / length, 0), 1) * width);
  const marks = startsOf(from, to).map(({ time, label }) => ({ time, label, x: position(time) }));
  return { from, to, position, marks };
}

/** The beginnings of the years in between, or of every third month when there are fewer than three years. */
function startsOf(from: Date, to: Date): readonly { readonly time: Date; readonly label: string }[] {
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  const step = years > 2 ? 12 : 3;
  const starts: { time: Date; label: string }[] = [];
  for (let month = 0; ; month += step) {
    const time = new Date(Date.UTC(from.getUTCFullYear(), month, 1));
    if (time > to) return starts;
    if (time < from) continue;
    const year = String(time.getUTCFullYear());
    const label =
      time.getUTCMonth() === 0 ? year : `${year}-${String(time.getUTCMonth() + 1).padStart(2, '0')}`;
    starts.push({ time, label });
  }
}
