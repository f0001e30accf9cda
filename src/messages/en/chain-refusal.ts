// SPDX-License-Identifier: Apache-2.0
import type { ChainRefusalCode } from '../../domain/certificates';

/**
 * Why a certificate is refused, as the rest of a sentence that begins with its name: “Acme CA” has expired.
 *
 * @param listed what the server's certificate is for
 */
export function refusalWords(code: ChainRefusalCode | 'unreadable', listed: readonly string[] = []): string {
  switch (code) {
    case 'expired':
      return 'has expired';
    case 'not-yet-valid':
      return 'is not valid yet';
    case 'unhandled-critical-extension':
      return 'has a critical extension that the program does not know';
    case 'name-mismatch':
      return `is for ${listed.join(', ')}`;
    case 'no-names':
      return listed.length === 0
        ? 'is for no name or address of this kind'
        : `is for ${listed.join(', ')} only`;
    case 'common-name-only':
      return 'has the name in its common name alone, which Docker clients stopped reading; it needs a subject alternative name';
    case 'unknown-authority':
      return 'is signed by a CA that is not trusted, or an intermediate certificate is missing';
    case 'no-authority':
      return 'is no certificate authority (CA)';
    case 'may-not-sign':
      return 'may not sign certificates (its key usage lacks keyCertSign)';
    case 'wrong-signature':
      return 'was not signed by the CA of that name';
    case 'insecure-algorithm':
      return 'is signed with an algorithm or a key that is too weak';
    case 'unknown-algorithm':
      return 'uses a kind of key or signature that the program does not know';
    case 'too-many-intermediates':
      return 'allows fewer intermediates than there are';
    case 'name-not-permitted':
    case 'name-excluded':
      return 'may not sign for this name (name constraints)';
    case 'name-unreadable':
      return 'has a name that cannot be compared with the name constraints';
    case 'too-many-comparisons':
    case 'too-many-signatures':
      return 'takes too many checks, so the program gives up';
    case 'wrong-usage':
      return 'is not for this use (extended key usage)';
    case 'no-policy':
      return 'does not meet the certificate policies that its chain demands';
    case 'not-checkable':
      return 'has a signature that this browser cannot check';
    case 'unreadable':
      return 'cannot be read by the VCH';
  }
}
