// SPDX-License-Identifier: Apache-2.0
import type { KeyAlgorithm } from '../certificates';
import type { HandshakeProfile } from './handshake-profile';

/** Smallest RSA modulus, in bytes, that RSASSA-PSS with SHA-256 and its salt fits into: all TLS 1.3 takes (RFC 8446 4.2.3). */
const smallestForPss = 66;

/**
 * Why a key cannot sign the TLS handshake, although its certificate is fine; null when it can. TLS 1.3 knows no P-224
 * (RFC 8446 4.2.3) and no room for RSA below 528 bits.
 */
export function whyItCannotSign(algorithm: KeyAlgorithm, { tls }: HandshakeProfile): string | null {
  if (tls === '1.2') return null;
  if (algorithm.type === 'ECDSA' && algorithm.curve === 'P-224') {
    return 'tls: unsupported certificate curve (P-224)';
  }
  if (algorithm.type === 'RSA' && Math.ceil(algorithm.bits / 8) < smallestForPss) {
    return 'tls: certificate RSA key size too small for supported signature algorithms';
  }
  return null;
}
