// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from './certificate';

/** Where a certificate stands in its validity period (RFC 5280 4.1.2.5), in whole days. */
export type RemainingValidity =
  /** `days` are left; 0 = it expires within a day. `soon`: within {@link soonInDays} days. */
  | { readonly state: 'valid'; readonly days: number; readonly soon: boolean }
  /** It expired `days` ago; 0 = within the last day. */
  | { readonly state: 'expired'; readonly days: number }
  /** It begins to be valid in `days`; 0 = within a day. */
  | { readonly state: 'not-yet-valid'; readonly days: number };

/** From so many days before its end on, a certificate should be replaced: as long as issuing one takes in a company. */
export const soonInDays = 30;

const dayInMilliseconds = 86_400_000;

/** Where a certificate stands in its validity period at a time; it is valid at its very first and last instant. */
export function remainingValidity(
  { notBefore, notAfter }: Pick<Certificate, 'notBefore' | 'notAfter'>,
  at: Date,
): RemainingValidity {
  if (at.getTime() > notAfter.getTime()) return { state: 'expired', days: daysBetween(notAfter, at) };
  if (at.getTime() < notBefore.getTime()) return { state: 'not-yet-valid', days: daysBetween(at, notBefore) };
  const days = daysBetween(at, notAfter);
  return { state: 'valid', days, soon: days < soonInDays };
}

function daysBetween(earlier: Date, later: Date): number {
  return Math.floor((later.getTime() - earlier.getTime()) / dayInMilliseconds);
}
