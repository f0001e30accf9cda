// SPDX-License-Identifier: Apache-2.0
import type { DistinguishedName, NameAttribute } from '../certificate';
import type { DerElement } from '../der';
import { DerReader, derTag } from '../der';
import { readText } from './read-text';
import type { Reading } from './refusal';
import { attempt, refuse } from './refusal';

/** Short names of attribute types (RFC 4519, RFC 5280 appendix A). */
const shortNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.17': 'postalCode',
  '2.5.4.42': 'GN',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
};

/** Reads a distinguished name that stands alone, as in a TLS CertificateRequest (RFC 5246 7.4.4). */
export function readDistinguishedName(der: Uint8Array<ArrayBuffer>): Reading<DistinguishedName> {
  return attempt(() => {
    const reader = new DerReader(der);
    const name = reader.element(derTag.sequence) ?? refuse('x509: invalid RDNSequence');
    if (!reader.atEnd) refuse('x509: trailing data');
    return readName(name);
  });
}

/** A distinguished name (RFC 5280 4.1.2.4): attributes of all its relative names in order. */
export function readName(name: DerElement): DistinguishedName {
  const attributes: NameAttribute[] = [];
  const sequence = new DerReader(name.content);
  while (!sequence.atEnd) {
    const set = sequence.inside(derTag.set) ?? refuse('x509: invalid RDNSequence');
    while (!set.atEnd) attributes.push(readAttribute(set));
  }
  return { der: name.raw, attributes };
}

function readAttribute(set: DerReader): NameAttribute {
  const attribute = set.inside(derTag.sequence) ?? refuse('x509: invalid RDNSequence: invalid attribute');
  const type = attribute.objectIdentifier() ?? refuse('x509: invalid RDNSequence: invalid attribute type');
  const value = attribute.any() ?? refuse('x509: invalid RDNSequence: invalid attribute value');
  const text = attempt(() => readText(value));
  if (!text.ok) refuse(`x509: invalid RDNSequence: invalid attribute value: ${text.problem.reason}`);
  return { type: shortNames[type] ?? type, value: text.value };
}
