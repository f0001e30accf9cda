// SPDX-License-Identifier: Apache-2.0
import {
  type Certificate,
  type ChosenFile,
  commonNameOf,
  describeName,
  remainingValidity,
} from '../../../domain/certificates';
import type { VchDescription } from '../../../domain/vch';
import type { Messages } from '../../../messages';
import { type AuthorityKind, isAmong } from './authority-files';

/** A CA of an existing VCH that can be taken over. */
export interface ReusableAuthority {
  readonly certificate: Certificate;
  readonly name: string;
  /** What else there is to say about it, in one line. */
  readonly details: string;
  /** Whether it is among the chosen files already. */
  readonly isHere: boolean;
  /** Whether it does what a CA here is for, as far as it tells: what is not has to be asked for. */
  readonly isAdvisable: boolean;
}

/** The CAs of a VCH, each once. */
export function authoritiesOf(
  { tls, registries }: VchDescription,
  kind: AuthorityKind,
): readonly Certificate[] {
  return kind === 'clients' ? tls.clientAuthorities : registries.authorities;
}

/**
 * What to say about a CA of a VCH.
 *
 * @param files what is chosen already
 */
export function reusableAuthority(
  certificate: Certificate,
  kind: AuthorityKind,
  files: readonly ChosenFile[],
  at: Date,
  { authorityReuse: texts, certificateCard: card }: Messages,
): ReusableAuthority {
  const { subject } = certificate;
  const isHere = isAmong(certificate, files);
  const remaining = remainingValidity(certificate, at);
  const isGenerated = kind === 'clients' && isProbablyGenerated(certificate);
  const validity = card.expiry(certificate, remaining);
  return {
    certificate,
    name: describeName(subject) || texts.unnamed,
    details: [validity, ...(isHere ? [texts.isHere] : []), ...(isGenerated ? [texts.generated] : [])].join(
      ' · ',
    ),
    isHere,
    isAdvisable: remaining.state === 'valid' && !isGenerated,
  };
}

/** vic-machine gives the CAs it makes an organization and no common name (vmware/vic pkg/certificate/certificate.go). */
function isProbablyGenerated({ subject }: Certificate): boolean {
  return commonNameOf(subject) === null && subject.attributes.every(({ type }) => type === 'O');
}
