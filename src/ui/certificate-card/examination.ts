// SPDX-License-Identifier: Apache-2.0
import { type Certificate, fingerprint, isSignedBy } from '../../domain/certificates';

/** What takes a calculation to know about a certificate. */
export interface Examination {
  readonly sha256: string;
  readonly sha1: string;
  /** `claimed`: it names itself as issuer, and its own key did not sign it. */
  readonly selfSigned: 'yes' | 'no' | 'claimed' | 'unknown';
}

/** Calculates the fingerprints of a certificate, and checks whether its own key signed it. */
export async function examine(certificate: Certificate): Promise<Examination> {
  const [sha256, sha1, selfSigned] = await Promise.all([
    fingerprint(certificate.der, 'SHA-256'),
    fingerprint(certificate.der, 'SHA-1'),
    selfSignature(certificate),
  ]);
  return { sha256, sha1, selfSigned };
}

async function selfSignature(certificate: Certificate): Promise<Examination['selfSigned']> {
  const { issuer, subject } = certificate;
  if (String(issuer.der) !== String(subject.der)) return 'no';
  const isSigned = await isSignedBy(certificate, certificate);
  if (isSigned === 'unknown') return 'unknown';
  return isSigned ? 'yes' : 'claimed';
}
