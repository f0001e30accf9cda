// SPDX-License-Identifier: Apache-2.0
import type { NewAuthoritySettings } from './new-authority-settings';

const dayInMilliseconds = 86_400_000;

/** The last moment that certificates can name (RFC 5280 4.1.2.5). */
const endOfTime = Date.UTC(9999, 11, 31, 23, 59, 59);

/**
 * A number of days as typed, from `at` on.
 *
 * @returns null when it is no whole number, less than one, or ends in the year 10000 or later
 */
export function parseDays(text: string, at: Date): number | null {
  if (!/^\d{1,7}$/.test(text)) return null;
  const days = Number(text);
  return days >= 1 && at.getTime() + days * dayInMilliseconds <= endOfTime ? days : null;
}

/** Whole days that the signing CA is still valid, never less than 0; null while that is not known. */
export function authorityDays({ authority }: NewAuthoritySettings, at: Date): number | null {
  if (authority.state === 'wanted') return parseDays(authority.days, at);
  const left = authority.certificate.notAfter.getTime() - at.getTime();
  return Math.max(0, Math.floor(left / dayInMilliseconds));
}
