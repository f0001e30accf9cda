// SPDX-License-Identifier: Apache-2.0
import type { Certificate, KeyUsage } from '../certificate';
import { contextTag, DerReader, derTag } from '../der';
import { refuse } from './refusal';

type Value = Uint8Array<ArrayBuffer>;

const usageBits: readonly KeyUsage[] = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
];

/** keyUsage (RFC 5280 4.2.1.3). */
export function readKeyUsage(value: Value): ReadonlySet<KeyUsage> {
  const { bytes } = new DerReader(value).bitString() ?? refuse('x509: invalid key usage');
  const isSet = (bit: number) => (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
  return new Set(usageBits.filter((_, bit) => isSet(bit)));
}

/** basicConstraints (RFC 5280 4.2.1.9). */
export function readBasicConstraints(value: Value): NonNullable<Certificate['basicConstraints']> {
  const invalid = 'x509: invalid basic constraints';
  const sequence = new DerReader(value).inside(derTag.sequence) ?? refuse(invalid);
  const isAuthority = sequence.nextIs(derTag.boolean) ? (sequence.boolean() ?? refuse(invalid)) : false;
  if (!sequence.nextIs(derTag.integer)) return { isAuthority, pathLength: null };
  const pathLength = sequence.smallInteger() ?? refuse(invalid);
  // Go keeps "no limit" as −1; a certificate that says −1 has none either.
  return { isAuthority, pathLength: pathLength < 0 ? null : pathLength };
}

/** Names of extended key usages (RFC 5280 4.2.1.12 and what vendors added). */
const purposes: Readonly<Record<string, string>> = {
  '2.5.29.37.0': 'any',
  '1.3.6.1.5.5.7.3.1': 'serverAuth',
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.3': 'codeSigning',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
  '1.3.6.1.5.5.7.3.8': 'timeStamping',
  '1.3.6.1.5.5.7.3.9': 'OCSPSigning',
  '1.3.6.1.4.1.311.10.3.3': 'microsoftServerGatedCrypto',
  '2.16.840.1.113730.4.1': 'netscapeServerGatedCrypto',
};

/** extKeyUsage (RFC 5280 4.2.1.12). */
export function readExtendedKeyUsage(value: Value): readonly string[] {
  const invalid = 'x509: invalid extended key usages';
  const sequence = new DerReader(value).inside(derTag.sequence) ?? refuse(invalid);
  const usages: string[] = [];
  while (!sequence.atEnd) {
    const identifier = sequence.objectIdentifier() ?? refuse(invalid);
    usages.push(purposes[identifier] ?? identifier);
  }
  return usages;
}

/** subjectKeyIdentifier (RFC 5280 4.2.1.2). */
export function readSubjectKeyId(value: Value): Value {
  return (
    new DerReader(value).element(derTag.octetString)?.content ??
    refuse('x509: invalid subject key identifier')
  );
}

/** keyIdentifier of authorityKeyIdentifier (RFC 5280 4.2.1.1). */
export function readAuthorityKeyId(value: Value): Value | null {
  const invalid = 'x509: invalid authority key identifier';
  const sequence = new DerReader(value).inside(derTag.sequence) ?? refuse(invalid);
  const tag = contextTag(0, 'primitive');
  return sequence.nextIs(tag) ? (sequence.element(tag)?.content ?? refuse(invalid)) : null;
}

/** authorityInfoAccess (RFC 5280 4.2.2.1): only its form is checked. */
export function checkInfoAccess(value: Value): void {
  const invalid = 'x509: invalid authority info access';
  const sequence = new DerReader(value).inside(derTag.sequence) ?? refuse(invalid);
  while (!sequence.atEnd) {
    const description = sequence.inside(derTag.sequence) ?? refuse(invalid);
    if (description.objectIdentifier() === null) refuse(invalid);
    if (description.nextIs(contextTag(6, 'primitive')) && description.any() === null) refuse(invalid);
  }
}

/** cRLDistributionPoints (RFC 5280 4.2.1.13): only its form is checked. */
export function checkDistributionPoints(value: Value): void {
  const invalid = 'x509: invalid CRL distribution point';
  const fullNameTag = contextTag(0, 'constructed');
  const sequence =
    new DerReader(value).inside(derTag.sequence) ?? refuse('x509: invalid CRL distribution points');
  while (!sequence.atEnd) {
    const point = sequence.inside(derTag.sequence) ?? refuse(invalid);
    if (!point.nextIs(fullNameTag)) continue;
    const name = point.inside(fullNameTag) ?? refuse(invalid);
    if (!name.nextIs(fullNameTag)) continue;
    const fullName = name.inside(fullNameTag) ?? refuse(invalid);
    while (fullName.nextIs(contextTag(6, 'primitive'))) if (fullName.any() === null) refuse(invalid);
  }
}
