// SPDX-License-Identifier: Apache-2.0
import { type Certificate, type RemainingValidity, remainingValidity } from '../certificates';
import type { ReviewSubject } from './subject';

/** What a stored certificate is for. */
export type CertificateRole = 'server' | 'intermediate' | 'client-authority' | 'registry-authority';

/** A stored certificate and how long it is still valid: an entry of the timeline. */
export interface CertificateTerm {
  readonly role: CertificateRole;
  readonly certificate: Certificate;
  readonly remaining: RemainingValidity;
}

/** The stored certificates, each once for each role, in the order in which they end. */
export function certificateTerms({ described, facts, at }: ReviewSubject): readonly CertificateTerm[] {
  const { tls, registries } = described?.description ?? { tls: null, registries: null };
  const [first, ...behind] = facts.storedCertificate ?? [];
  const server = tls?.serverCertificate ?? first ?? null;
  const terms = (role: CertificateRole, certificates: readonly Certificate[]): readonly CertificateTerm[] =>
    certificates.map((certificate) => ({ role, certificate, remaining: remainingValidity(certificate, at) }));
  return [
    ...terms('server', server === null ? [] : [server]),
    ...terms('intermediate', behind),
    ...terms('client-authority', tls?.clientAuthorities ?? []),
    ...terms('registry-authority', registries?.authorities ?? []),
  ].sort((a, b) => a.certificate.notAfter.getTime() - b.certificate.notAfter.getTime());
}
