// SPDX-License-Identifier: Apache-2.0
import type { Certificate, DistinguishedName } from './certificate';
import { sameBytes } from './same-bytes';

/** The common name of a name, the last one when there are several, as Go takes it; null when there is none. */
export function commonNameOf(name: DistinguishedName): string | null {
  return name.attributes.filter((attribute) => attribute.type === 'CN').at(-1)?.value ?? null;
}

/**
 * A name for people to read: `CN=…, O=…` in the order of the certificate, separators in values escaped (RFC 4514 2.4);
 * '' for an empty name.
 */
export function describeName(name: DistinguishedName): string {
  return name.attributes
    .map(({ type, value }) => `${type}=${value.replace(/[\\,+"<>;=]/g, '\\$&')}`)
    .join(', ');
}

/** What to call a certificate in few words: its common name, its subject, or the first name it is for; '' without any. */
export function shortName({
  subject,
  subjectAltNames,
}: Pick<Certificate, 'subject' | 'subjectAltNames'>): string {
  const { dns = [], ips = [], emails = [], uris = [] } = subjectAltNames ?? {};
  const names = [commonNameOf(subject), describeName(subject), ...dns, ...ips, ...emails, ...uris];
  return names.find((name) => name !== null && name.trim() !== '') ?? '';
}

/** Whether two names are equal, byte by byte, as Go compares them. */
export function sameName(a: DistinguishedName, b: DistinguishedName): boolean {
  return sameBytes(a.der, b.der);
}

/** Whether two certificates are the same one. */
export function sameCertificate(a: Certificate, b: Certificate): boolean {
  return sameBytes(a.der, b.der);
}

/** Whether a certificate names itself as its issuer, as self-signed ones do. */
export function isSelfIssued({ subject, issuer }: Certificate): boolean {
  return sameName(subject, issuer);
}
