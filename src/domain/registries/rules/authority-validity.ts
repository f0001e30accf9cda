// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../../certificates';

/** Why a certificate does not count now. */
export interface OutsideValidity {
  readonly state: 'expired' | 'not-yet-valid';
  /** When it expired, or when it becomes valid. */
  readonly since: Date;
}

/** Why a certificate is not valid at a time; null when it is. Valid at its very last instant (RFC 5280 4.1.2.5). */
export function outsideValidity({ notBefore, notAfter }: Certificate, at: Date): OutsideValidity | null {
  if (at.getTime() > notAfter.getTime()) return { state: 'expired', since: notAfter };
  return at.getTime() < notBefore.getTime() ? { state: 'not-yet-valid', since: notBefore } : null;
}

/** The certificates of a file that are not valid at a time, and whether another one is. */
export function validityOf(
  certificates: readonly Certificate[],
  at: Date,
): { readonly outside: readonly OutsideValidity[]; readonly isSomeValid: boolean } {
  const outside = certificates
    .map((certificate) => outsideValidity(certificate, at))
    .filter((validity) => validity !== null);
  return { outside, isSomeValid: outside.length < certificates.length };
}
