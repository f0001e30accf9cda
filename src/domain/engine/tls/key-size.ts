// SPDX-License-Identifier: Apache-2.0

/** Go refuses to look for primes of less than 6 bits each. */
const smallestKey = 12;
/** A SHA-256 signature with its padding takes 62 bytes. */
const smallestSigningKey = 61 * 8 + 1;

/** Go's words about an RSA key of this many bits, or null when the key and a certificate for it can be made. */
export function keySizeError(bits: number): string | null {
  if (bits < smallestKey) return 'crypto/rsa: too few primes of given length to generate an RSA key';
  if (bits < smallestSigningKey) {
    return 'Failed to generate x509 certificate: crypto/rsa: message too long for RSA public key size';
  }
  return null;
}
