// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../../certificates';

/** Since when or until when a certificate is valid, when that is not now. */
export interface Validity {
  readonly state: 'expired' | 'not-yet-valid';
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** Why a certificate is not valid at a time; null when it is. It is valid at its very last instant (RFC 5280 4.1.2.5). */
export function outsideValidity({ notBefore, notAfter }: Certificate, at: Date): Validity | null {
  if (at.getTime() > notAfter.getTime()) return { state: 'expired', notBefore, notAfter };
  if (at.getTime() < notBefore.getTime()) return { state: 'not-yet-valid', notBefore, notAfter };
  return null;
}
