// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificate';
import type { DerReader } from '../der';
import { derTag } from '../der';
import type { GoVersion } from '../go-version';
import { isAtLeast } from '../go-version';
import { readAltNames } from './read-alt-names';
import {
  checkDistributionPoints,
  checkInfoAccess,
  readAuthorityKeyId,
  readBasicConstraints,
  readExtendedKeyUsage,
  readKeyUsage,
  readSubjectKeyId,
} from './read-key-extensions';
import { readNameConstraints } from './read-name-constraints';
import {
  readInhibitAnyPolicy,
  readPolicyConstraints,
  readPolicyIdentifiers,
  readPolicyMappings,
} from './read-policies';
import { refuse } from './refusal';

/** The fields of a certificate that come from its extensions. */
export type ExtensionFields = Pick<
  Certificate,
  | 'subjectAltNames'
  | 'basicConstraints'
  | 'keyUsage'
  | 'extendedKeyUsage'
  | 'subjectKeyId'
  | 'authorityKeyId'
  | 'nameConstraints'
  | 'policies'
  | 'unhandledCriticalExtensions'
>;

interface Extension {
  readonly identifier: string;
  readonly critical: boolean;
  readonly value: Uint8Array<ArrayBuffer>;
}

type Draft = { -readonly [Field in keyof ExtensionFields]: ExtensionFields[Field] };

/** Reads the extensions of a certificate (RFC 5280 4.2); `content` is what is inside their SEQUENCE. */
export function readExtensions(content: DerReader | null, version: GoVersion): ExtensionFields {
  const fields: Draft = {
    subjectAltNames: null,
    basicConstraints: null,
    keyUsage: null,
    extendedKeyUsage: null,
    subjectKeyId: null,
    authorityKeyId: null,
    nameConstraints: null,
    policies: {
      identifiers: [],
      mappings: [],
      requireExplicitPolicy: null,
      inhibitPolicyMapping: null,
      inhibitAnyPolicy: null,
    },
    unhandledCriticalExtensions: [],
  };
  const extensions: Extension[] = [];
  const seen = new Set<string>();
  while (content !== null && !content.atEnd) {
    const extension = readExtension(content.inside(derTag.sequence) ?? refuse('x509: malformed extension'));
    if (seen.has(extension.identifier) && isAtLeast(version, '1.19')) {
      refuse('x509: certificate contains duplicate extensions');
    }
    seen.add(extension.identifier);
    extensions.push(extension);
  }
  const unhandled: string[] = [];
  for (const extension of extensions) {
    const handled = process(fields, extension, version);
    if (!handled && extension.critical) unhandled.push(extension.identifier);
  }
  fields.unhandledCriticalExtensions = unhandled;
  return fields;
}

function readExtension(reader: DerReader): Extension {
  const identifier = reader.objectIdentifier() ?? refuse('x509: malformed extension OID field');
  const critical = reader.nextIs(derTag.boolean)
    ? (reader.boolean() ?? refuse('x509: malformed extension critical field'))
    : false;
  const value =
    reader.element(derTag.octetString)?.content ?? refuse('x509: malformed extension value field');
  return { identifier, critical, value };
}

/** Fills in what an extension says; false when Go does not process it. */
function process(fields: Draft, { identifier, critical, value }: Extension, version: GoVersion): boolean {
  const refuseCritical = (name: string) => {
    // RFC 5280 wants these three non-critical; Go insists since 1.24.
    if (critical && isAtLeast(version, '1.24')) refuse(`x509: ${name} incorrectly marked critical`);
  };
  switch (identifier) {
    case '2.5.29.14':
      refuseCritical('subject key identifier');
      fields.subjectKeyId = readSubjectKeyId(value);
      return true;
    case '2.5.29.15':
      fields.keyUsage = readKeyUsage(value);
      return true;
    case '2.5.29.17': {
      const names = readAltNames(value, version);
      fields.subjectAltNames = names;
      return names.dns.length + names.ips.length + names.emails.length + names.uris.length > 0;
    }
    case '2.5.29.19':
      fields.basicConstraints = readBasicConstraints(value);
      return true;
    case '2.5.29.30': {
      const { constraints, unhandled } = readNameConstraints(value, critical, version);
      fields.nameConstraints = constraints;
      return !unhandled;
    }
    case '2.5.29.31':
      checkDistributionPoints(value);
      return true;
    case '2.5.29.32':
      fields.policies = { ...fields.policies, identifiers: readPolicyIdentifiers(value, version) };
      return true;
    case '2.5.29.35':
      refuseCritical('authority key identifier');
      fields.authorityKeyId = readAuthorityKeyId(value);
      return true;
    case '2.5.29.37':
      fields.extendedKeyUsage = readExtendedKeyUsage(value);
      return true;
    case '1.3.6.1.5.5.7.1.1':
      refuseCritical('authority info access');
      checkInfoAccess(value);
      return true;
    default:
      return isAtLeast(version, '1.24') && processPolicyLimits(fields, identifier, value);
  }
}

/** Go follows policies since 1.24; before, these extensions were unknown to it. */
function processPolicyLimits(fields: Draft, identifier: string, value: Uint8Array<ArrayBuffer>): boolean {
  switch (identifier) {
    case '2.5.29.33':
      fields.policies = { ...fields.policies, mappings: readPolicyMappings(value) };
      return true;
    case '2.5.29.36':
      fields.policies = { ...fields.policies, ...readPolicyConstraints(value) };
      return true;
    case '2.5.29.54':
      fields.policies = { ...fields.policies, inhibitAnyPolicy: readInhibitAnyPolicy(value) };
      return true;
    default:
      return false;
  }
}
