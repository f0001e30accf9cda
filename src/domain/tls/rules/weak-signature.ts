// SPDX-License-Identifier: Apache-2.0
import { type Certificate, isSelfIssued } from '../../certificates';

/** Signature algorithms that Go has stopped to verify: MD5 always, SHA-1 with Go 1.18. */
const weak = /^(MD2|MD5|SHA1)-|-SHA1$/;

/** The weak algorithm a certificate is signed with; null for a sound one, and for an anchor's own signature, which nobody checks. */
export function weakSignature(certificate: Certificate): string | null {
  const { signatureAlgorithm } = certificate;
  return !isSelfIssued(certificate) && weak.test(signatureAlgorithm) ? signatureAlgorithm : null;
}

/** Smallest RSA key, in bits, that is recommended today (NIST SP 800-57). */
export const recommendedRsaBits = 2048;

/** Bits of an RSA key that is shorter than recommended; null for any other key. */
export function shortRsaBits({ publicKey: { algorithm } }: Certificate): number | null {
  return algorithm.type === 'RSA' && algorithm.bits < recommendedRsaBits ? algorithm.bits : null;
}
