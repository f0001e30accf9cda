// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from './certificate';
import { sameBytes } from './same-bytes';

/**
 * Whether a certificate is a CA's (RFC 5280 4.2.1.9). Certificates from before basicConstraints are when they name
 * themselves as issuer.
 */
export function isAuthority({ basicConstraints, issuer, subject }: Certificate): boolean {
  return basicConstraints?.isAuthority ?? sameBytes(issuer.der, subject.der);
}
