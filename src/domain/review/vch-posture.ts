// SPDX-License-Identifier: Apache-2.0
import { type Certificate, commonNameOf, describeName, fingerprint } from '../certificates';
import { type Finding, worstFirst } from '../findings';
import type { TlsDescription, VchDescription } from '../vch';

/** What a VCH has a certificate for. */
export type CertificateUse = 'server' | 'client-authority' | 'registry-authority';

/** A certificate of a VCH as a list of many VCHs keeps it: who, until when, and whether it is the same as another. */
export interface CertificateBrief {
  readonly use: CertificateUse;
  /** The common name of its subject, or the whole subject where there is none. */
  readonly name: string;
  readonly notAfter: Date;
  /** SHA-256 of the certificate: the same certificate in two VCHs has the same. */
  readonly fingerprint: string;
  /** SHA-256 of subject and public key: an authority and its renewed certificate have the same. */
  readonly identity: string;
}

/** Where a VCH stands, as the list of all VCHs shows it. */
export interface VchPosture {
  readonly protection: TlsDescription['mode'];
  /** Soonest expiry first. */
  readonly certificates: readonly CertificateBrief[];
  /** Worst first. */
  readonly findings: readonly Finding[];
}

/** Judges a description; the list shows the worst of what it finds. */
export type DescriptionJudge = (description: VchDescription, at: Date) => readonly Finding[];

/**
 * Where a VCH stands.
 *
 * @param judge the rules that have a say
 * @param at when it is
 */
export async function vchPosture(
  description: VchDescription,
  judge: DescriptionJudge,
  at: Date,
): Promise<VchPosture> {
  const { mode, serverCertificate, clientAuthorities } = description.tls;
  const certificates = await Promise.all([
    ...(serverCertificate === null ? [] : [brief('server', serverCertificate)]),
    ...clientAuthorities.map((authority) => brief('client-authority', authority)),
    ...description.registries.authorities.map((authority) => brief('registry-authority', authority)),
  ]);
  return {
    protection: mode,
    certificates: certificates.sort((a, b) => a.notAfter.getTime() - b.notAfter.getTime()),
    findings: worstFirst(judge(description, at)),
  };
}

async function brief(use: CertificateUse, certificate: Certificate): Promise<CertificateBrief> {
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
