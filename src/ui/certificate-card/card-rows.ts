// SPDX-License-Identifier: Apache-2.0
import {
  type Certificate,
  type DistinguishedName,
  describeName,
  serialNumberText,
} from '../../domain/certificates';
import type { Messages } from '../../messages';
import { constraintTexts } from './constraint-texts';

/** A fact of a certificate that has a line of its own on the card, and that a finding can be about. */
export type CardField = Exclude<
  keyof Messages['certificateCard']['labels'],
  'selfSigned' | 'sha256' | 'sha1'
>;

/** One line of the details. */
export interface CardRow {
  readonly field: CardField;
  readonly label: string;
  /** At least one. */
  readonly values: readonly string[];
}

/** What a certificate says, line by line, in the order a reader asks: whose, for what names, until when, what for. */
export function cardRows(
  certificate: Certificate,
  { certificateCard: texts, files }: Messages,
): readonly CardRow[] {
  const { notBefore, notAfter, publicKey, signatureAlgorithm, version } = certificate;
  const { nameConstraints, unhandledCriticalExtensions } = certificate;
  const name = (one: DistinguishedName): string => describeName(one) || texts.emptyName;
  const values: readonly (readonly [CardField, readonly string[]])[] = [
    ['subject', [name(certificate.subject)]],
    ['names', orElse(namesOf(certificate), texts.noNames)],
    ['issuer', [name(certificate.issuer)]],
    ['validity', [texts.period(notBefore, notAfter)]],
    ['key', [files.algorithm(publicKey.algorithm)]],
    ['usages', usageTexts(certificate, texts)],
    ['purposes', purposeTexts(certificate, texts)],
    ['constraints', [constraintText(certificate, texts)]],
    ...(nameConstraints === null
      ? []
      : [['nameConstraints', constraintTexts(nameConstraints, texts)] as const]),
    ...(unhandledCriticalExtensions.length === 0 ? [] : [['critical', unhandledCriticalExtensions] as const]),
    ['signature', [signatureAlgorithm]],
    ['serial', [serialNumberText(certificate)]],
    ['version', [String(version)]],
  ];
  return values.map(([field, of]) => ({ field, label: texts.labels[field], values: of }));
}

type Texts = Messages['certificateCard'];

/** All names and addresses of the certificate. */
function namesOf({ subjectAltNames }: Certificate): readonly string[] {
  const { dns = [], ips = [], emails = [], uris = [] } = subjectAltNames ?? {};
  return [...dns, ...ips, ...emails, ...uris];
}

function usageTexts({ keyUsage }: Certificate, texts: Texts): readonly string[] {
  if (keyUsage === null) return [texts.usageNotLimited];
  return orElse([...keyUsage].map(texts.usage), texts.usageEmpty);
}

function purposeTexts({ extendedKeyUsage }: Certificate, texts: Texts): readonly string[] {
  if (extendedKeyUsage === null) return [texts.purposeNotLimited];
  return orElse(extendedKeyUsage.map(texts.purpose), texts.usageEmpty);
}

function constraintText({ basicConstraints }: Certificate, texts: Texts): string {
  if (basicConstraints === null) return texts.constraintsMissing;
  return basicConstraints.isAuthority ? texts.authority(basicConstraints.pathLength) : texts.noAuthority;
}

function orElse(values: readonly string[], otherwise: string): readonly string[] {
  return values.length === 0 ? [otherwise] : values;
}
