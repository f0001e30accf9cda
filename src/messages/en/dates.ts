// SPDX-License-Identifier: Apache-2.0
/** `2026-11-22`: the same for every reader. */
export function isoDate(value: Date): string {
  return value.toISOString().slice(0, 10);
}

/** `1 day`, `12 days`, and for less than one `less than a day`. */
export function dayCount(days: number): string {
  if (days === 0) return 'less than a day';
  return days === 1 ? '1 day' : `${days} days`;
}
