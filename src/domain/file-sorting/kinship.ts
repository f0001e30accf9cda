// SPDX-License-Identifier: Apache-2.0
import { type Certificate, isSignedBy } from '../certificates';

/** Signature checks for one folder at most; what is beyond is not known, and nothing is built on it. */
const mostSignatures = 500;

/** Who signed whom among some certificates, by checked signatures. */
export interface Kinship {
  /** The certificates that signed one, itself left out. */
  issuersOf(certificate: Certificate): readonly Certificate[];
  isSelfSigned(certificate: Certificate): boolean;
  /** Whether it signed any other certificate. */
  hasChildren(certificate: Certificate): boolean;
}

/** What two copies of a certificate have in common: their bytes. */
export function identityOf({ der }: Certificate): string {
  return String(der);
}

/** Certificates without second copies. */
export function withoutCopies(certificates: readonly Certificate[]): readonly Certificate[] {
  return [...new Map(certificates.map((certificate) => [identityOf(certificate), certificate])).values()];
}

/** Checks the signatures among certificates. Only names that fit are tried (RFC 5280 6.1.3 (a)(4)). */
export async function kinshipOf(certificates: readonly Certificate[]): Promise<Kinship> {
  const all = withoutCopies(certificates);
  const bySubject = new Map<string, Certificate[]>();
  for (const certificate of all) {
    const name = String(certificate.subject.der);
    bySubject.set(name, [...(bySubject.get(name) ?? []), certificate]);
  }
  const parentsByName = (child: Certificate) => bySubject.get(String(child.issuer.der)) ?? [];
  // Many namesakes must not use up the checks of the others.
  const tries = [...all]
    .sort((a, b) => parentsByName(a).length - parentsByName(b).length)
    .flatMap((child) => parentsByName(child).map((parent) => ({ child, parent })));
  const issuers = new Map<string, Certificate[]>();
  const parents = new Set<string>();
  const selfSigned = new Set<string>();
  for (const { child, parent } of tries.slice(0, mostSignatures)) {
    if ((await isSignedBy(child, parent)) !== true) continue;
    const [own, signer] = [identityOf(child), identityOf(parent)];
    if (own === signer) selfSigned.add(own);
    else {
      issuers.set(own, [...(issuers.get(own) ?? []), parent]);
      parents.add(signer);
    }
  }
  return {
    issuersOf: (certificate) => issuers.get(identityOf(certificate)) ?? [],
    isSelfSigned: (certificate) => selfSigned.has(identityOf(certificate)),
    hasChildren: (certificate) => parents.has(identityOf(certificate)),
  };
}

/** Everything above a certificate, the nearest first, in steps; cross-signed loops end. */
export function ancestorsOf(certificate: Certificate, kinship: Kinship): readonly (readonly Certificate[])[] {
  const seen = new Set([identityOf(certificate)]);
  const steps: (readonly Certificate[])[] = [];
  for (let step: readonly Certificate[] = [certificate]; ;) {
    step = withoutCopies(step.flatMap((one) => kinship.issuersOf(one))).filter(
      (one) => !seen.has(identityOf(one)),
    );
    if (step.length === 0) return steps;
    for (const one of step) seen.add(identityOf(one));
    steps.push(step);
  }
}
