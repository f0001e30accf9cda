// SPDX-License-Identifier: Apache-2.0
import {
  type Certificate,
  type ChosenFile,
  type FileUse,
  type TakenParts,
  describeName,
} from '../../../domain/certificates';
import type { Messages } from '../../../messages';
import type { FoundPart } from '../../../ui/conversion-offer/conversion-offer';

/**
 * What the operator is shown of a container before it is used: every certificate by name, the key by its kind, what is
 * left out and why, and the file that gives way. Nothing of the key itself.
 *
 * @param other the file in the other place
 */
export function foundParts(
  parts: TakenParts,
  use: FileUse,
  other: ChosenFile | null,
  { conversion: texts, files }: Messages,
): readonly FoundPart[] {
  const nameOf = ({ subject }: Certificate): string => describeName(subject) || texts.unnamed;
  const certificates = parts.certificate?.certificates ?? [];
  const filled = use === 'server-key' ? parts.certificate : parts.key;
  return [
    ...certificates.map((certificate, index): FoundPart => {
      const first = index === 0 ? 'certificate' : 'chain';
      const text = texts.validUntil(nameOf(certificate), certificate.notAfter);
      return { part: use === 'authority' ? 'authority' : first, text };
    }),
    ...(parts.key?.privateKeys ?? []).map(({ algorithm }): FoundPart => ({
      part: 'key',
      text: files.algorithm(algorithm),
    })),
    ...parts.left.map(({ certificate, because }): FoundPart => ({
      part: 'left',
      text: texts.leftOut(nameOf(certificate), because),
    })),
    ...(parts.keyLeft ? [{ part: 'left', text: texts.keyLeft } as const] : []),
    ...(filled !== null && other !== null && use !== 'authority'
      ? [{ part: 'replaces', text: `“${other.name}”` } as const]
      : []),
  ];
}
