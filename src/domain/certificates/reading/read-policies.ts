// SPDX-License-Identifier: Apache-2.0
import type { CertificatePolicies } from '../certificate';
import { contextTag, DerReader, derTag } from '../der';
import type { GoVersion } from '../go-version';
import { isAtLeast } from '../go-version';
import { refuse } from './refusal';

const invalidPolicies = 'x509: invalid certificate policies';

/** certificatePolicies (RFC 5280 4.2.1.4), without qualifiers. */
export function readPolicyIdentifiers(value: Uint8Array<ArrayBuffer>, version: GoVersion): readonly string[] {
  const sequence = new DerReader(value).inside(derTag.sequence) ?? refuse(invalidPolicies);
  const identifiers: string[] = [];
  while (!sequence.atEnd) {
    const policy = sequence.inside(derTag.sequence) ?? refuse(invalidPolicies);
    const identifier = isAtLeast(version, '1.24') ? longIdentifier(policy) : policy.objectIdentifier();
    if (identifier === null) refuse(invalidPolicies);
    if (isAtLeast(version, '1.24') && identifiers.includes(identifier)) refuse(invalidPolicies);
    identifiers.push(identifier);
  }
  return identifiers;
}

/** Identifiers with arcs beyond 31 bits (X.667) are kept as their encoding. */
function longIdentifier(policy: DerReader): string | null {
  const dotted = policy.objectIdentifier();
  if (dotted !== null) return dotted;
  const content = policy.element(derTag.objectIdentifier)?.content;
  const last = content?.at(-1);
  if (content === undefined || last === undefined || last >= 0x80) return null;
  const startsArc = (index: number) => index === 0 || (content[index - 1] ?? 0) < 0x80;
  if (content.some((byte, index) => byte === 0x80 && startsArc(index))) return null;
  return `hex:${Array.from(content, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** policyMappings (RFC 5280 4.2.1.5). */
export function readPolicyMappings(value: Uint8Array<ArrayBuffer>): CertificatePolicies['mappings'] {
  const invalid = 'x509: invalid policy mappings extension';
  const sequence = new DerReader(value).inside(derTag.sequence) ?? refuse(invalid);
  const mappings: { issuer: string; subject: string }[] = [];
  while (!sequence.atEnd) {
    const mapping = sequence.inside(derTag.sequence) ?? refuse(invalid);
    const issuer = longIdentifier(mapping) ?? refuse(invalid);
    const subject = longIdentifier(mapping) ?? refuse(invalid);
    mappings.push({ issuer, subject });
  }
  return mappings;
}

/** policyConstraints (RFC 5280 4.2.1.11). */
export function readPolicyConstraints(
  value: Uint8Array<ArrayBuffer>,
): Pick<CertificatePolicies, 'requireExplicitPolicy' | 'inhibitPolicyMapping'> {
  const sequence =
    new DerReader(value).inside(derTag.sequence) ?? refuse('x509: invalid policy constraints extension');
  return { requireExplicitPolicy: skipCount(sequence, 0), inhibitPolicyMapping: skipCount(sequence, 1) };
}

function skipCount(sequence: DerReader, number: number): number | null {
  const element = sequence.element(contextTag(number, 'primitive'));
  if (element === null) return null;
  const integer = Uint8Array.of(derTag.integer, ...element.raw.subarray(1));
  const count = new DerReader(integer).smallInteger();
  return count === null || count < 0 ? refuse('x509: invalid policy constraints extension') : count;
}

/** inhibitAnyPolicy (RFC 5280 4.2.1.14). */
export function readInhibitAnyPolicy(value: Uint8Array<ArrayBuffer>): number {
  const count = new DerReader(value).smallInteger();
  return count === null || count < 0 ? refuse('x509: invalid inhibit any policy extension') : count;
}
