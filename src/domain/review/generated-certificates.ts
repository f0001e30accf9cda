// SPDX-License-Identifier: Apache-2.0
import { type Certificate, commonNameOf } from '../certificates';
import type { TlsDescription } from '../vch';

const dayInMilliseconds = 86_400_000;
/** vic-machine's certificates are valid from the day before to the day one year after (pkg/certificate/certificate.go). */
const generatedDays = [366, 367];

/** Signs that vic-machine made a certificate. None of them proves it. */
export type GenerationSign =
  /** It is signed with its own key, by its own name. */
  | 'self-signed'
  /** Its organization is `default`, which vic-machine writes into self-signed certificates. */
  | 'default-organization'
  /** It lives for exactly a year and a day. */
  | 'year-and-a-day'
  /** It was signed by a CA with an organization and no common name. */
  | 'issuer-without-common-name'
  /** It is a CA with an organization and no common name. */
  | 'no-common-name';

/** Signs that vic-machine made this server certificate; none when nothing says so. */
export function signsOfGeneratedServer(server: Certificate): readonly GenerationSign[] {
  const isOwnIssuer = isSameName(server.issuer.der, server.subject.der);
  const isDefault = organizationsOf(server.subject).includes('default');
  if (isOwnIssuer) {
    if (!isDefault && !livesAYearAndADay(server)) return [];
    return [
      'self-signed',
      ...(isDefault ? (['default-organization'] as const) : []),
      ...(livesAYearAndADay(server) ? (['year-and-a-day'] as const) : []),
    ];
  }
  if (!hasOrganizationOnly(server.issuer)) return [];
  return ['issuer-without-common-name', ...(livesAYearAndADay(server) ? (['year-and-a-day'] as const) : [])];
}

/** Signs that vic-machine made this CA; none when nothing says so. */
export function signsOfGeneratedAuthority(authority: Certificate): readonly GenerationSign[] {
  if (!hasOrganizationOnly(authority.subject) || !isSameName(authority.issuer.der, authority.subject.der)) {
    return [];
  }
  return ['no-common-name', ...(livesAYearAndADay(authority) ? (['year-and-a-day'] as const) : [])];
}

/**
 * The only CA for clients, when it looks generated together with the server certificate that it signed: by its name, for
 * its key is not told. null otherwise.
 */
export function generatedAuthority({
  serverCertificate,
  clientAuthorities,
}: TlsDescription): Certificate | null {
  const [authority, another] = clientAuthorities;
  if (authority === undefined || another !== undefined || serverCertificate === null) return null;
  const isIssuer = isSameName(serverCertificate.issuer.der, authority.subject.der);
  return isIssuer && signsOfGeneratedAuthority(authority).length > 0 ? authority : null;
}

function hasOrganizationOnly(name: Certificate['subject']): boolean {
  return (
    commonNameOf(name) === null &&
    name.attributes.length > 0 &&
    name.attributes.every(({ type }) => type === 'O')
  );
}

function organizationsOf(name: Certificate['subject']): readonly string[] {
  return name.attributes.filter(({ type }) => type === 'O').map(({ value }) => value);
}

function livesAYearAndADay({ notBefore, notAfter }: Certificate): boolean {
  return generatedDays.includes((notAfter.getTime() - notBefore.getTime()) / dayInMilliseconds);
}

function isSameName(a: Uint8Array, b: Uint8Array): boolean {
  return String(a) === String(b);
}
