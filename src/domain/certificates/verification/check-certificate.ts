// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificate';
import type { GoVersion } from '../go-version';
import type { ChainRefusal } from './chain-refusal';
import { checkNameConstraints } from './check-name-constraints';

/** Whether a certificate may be used at a time, wherever it stands in a path. */
export function checkAlone(certificate: Certificate, at: Date): ChainRefusal | null {
  if (certificate.unhandledCriticalExtensions.length > 0) {
    return {
      code: 'unhandled-critical-extension',
      certificate,
      message: 'x509: unhandled critical extension',
    };
  }
  const expired = 'x509: certificate has expired or is not yet valid: current time';
  // Certificates carry whole seconds; both ends belong to the period.
  if (at < certificate.notBefore) {
    const message = `${expired} ${timeText(at)} is before ${timeText(certificate.notBefore)}`;
    return { code: 'not-yet-valid', certificate, message };
  }
  if (at > certificate.notAfter) {
    const message = `${expired} ${timeText(at)} is after ${timeText(certificate.notAfter)}`;
    return { code: 'expired', certificate, message };
  }
  return null;
}

function timeText(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** What an authority is checked for, besides {@link checkAlone}. */
export interface AuthorityCheck {
  readonly authority: Certificate;
  /** The path from the leaf up to right below the authority. */
  readonly below: readonly Certificate[];
  readonly isAnchor: boolean;
  readonly host: string | null;
  readonly at: Date;
  readonly version: GoVersion;
}

/** Whether an authority may stand above a path. */
export function checkAuthority({
  authority,
  below,
  isAnchor,
  host,
  at,
  version,
}: AuthorityCheck): ChainRefusal | null {
  const alone = checkAlone(authority, at) ?? checkNameConstraints(authority, below, host, version);
  if (alone !== null) return alone;
  const { basicConstraints } = authority;
  if (!isAnchor && basicConstraints?.isAuthority !== true) {
    const message = 'x509: certificate is not authorized to sign other certificates';
    return { code: 'no-authority', certificate: authority, message };
  }
  const limit = basicConstraints?.pathLength ?? null;
  if (limit !== null && below.length - 1 > limit) {
    const message = 'x509: too many intermediates for path length constraint';
    return { code: 'too-many-intermediates', certificate: authority, message };
  }
  return null;
}

/** Whether every certificate of a path that lists its purposes lists the wanted one; null when it does. */
export function checkPurpose(
  path: readonly Certificate[],
  purpose: 'serverAuth' | 'clientAuth',
): ChainRefusal | null {
  const certificate = [...path].reverse().find(({ extendedKeyUsage: listed }) => {
    // An empty list says nothing to Go.
    if (listed === null || listed.length === 0) return false;
    return !listed.includes(purpose) && !listed.includes('any');
  });
  if (certificate === undefined) return null;
  const message = 'x509: certificate specifies an incompatible key usage';
  return { code: 'wrong-usage', certificate, message };
}
