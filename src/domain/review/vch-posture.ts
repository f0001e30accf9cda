// SPDX-License-Identifier: Apache-2.0
import { type Certificate, commonNameOf, describeName, fingerprint } from '../certificates';
import type { Finding } from '../findings';
import type { TlsDescription } from '../vch';
import type { CertificateRole } from './certificate-terms';
import type { Review } from './review-vch';

/** A certificate of a VCH as a list of many VCHs keeps it: who, until when, and whether it is the same as another. */
export interface CertificateBrief {
  readonly use: CertificateRole;
  /** The common name of its subject, or the whole subject where there is none. */
  readonly name: string;
  readonly notAfter: Date;
  /** SHA-256 of the certificate: the same certificate in two VCHs has the same. */
  readonly fingerprint: string;
  /** SHA-256 of subject and public key: an authority and its renewed certificate have the same. */
  readonly identity: string;
}

/** Where a VCH stands, as the list of all VCHs shows it: a review in brief, so that thousands of them can be kept. */
export interface VchPosture {
  /** null when it cannot be told: the vic-machine server fails to describe the VCH. */
  readonly protection: TlsDescription['mode'] | null;
  /** Soonest expiry first. */
  readonly certificates: readonly CertificateBrief[];
  /** What is wrong, worst first, as the verdict about the VCH has it; what is only good to know is left out. */
  readonly findings: readonly Finding[];
}

/** A review in brief. */
export async function vchPosture(review: Review): Promise<VchPosture> {
  return {
    protection: protectionOf(review),
    certificates: await Promise.all(
      review.certificates.map(({ role, certificate }) => brief(role, certificate)),
    ),
    findings: review.findings.filter(({ severity }) => severity !== 'note'),
  };
}

/** Of a VCH that is not described, the port still tells that there is no TLS. */
function protectionOf({ description, access }: Review): VchPosture['protection'] {
  if (description !== null) return description.tls.mode;
  return access.kind === 'anyone-unencrypted' ? 'no-tls' : null;
}

async function brief(use: CertificateRole, certificate: Certificate): Promise<CertificateBrief> {
  const { subject, publicKey, notAfter, der } = certificate;
  const owner = new Uint8Array(subject.der.length + publicKey.spki.length);
  owner.set(subject.der);
  owner.set(publicKey.spki, subject.der.length);
  const [whole, identity] = await Promise.all([fingerprint(der, 'SHA-256'), fingerprint(owner, 'SHA-256')]);
  return {
    use,
    name: commonNameOf(subject) ?? describeName(subject),
    notAfter,
    fingerprint: whole,
    identity,
  };
}
