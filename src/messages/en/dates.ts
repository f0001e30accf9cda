// SPDX-License-Identifier: Apache-2.0

/** `Nov 22, 2026`: the day in UTC, as certificates count. */
export function day(date: Date): string {
  return date.toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
}

/** `1 day`, `1,200 days`. */
export function days(count: number): string {
  return count === 1 ? '1 day' : `${count.toLocaleString('en-US')} days`;
}
