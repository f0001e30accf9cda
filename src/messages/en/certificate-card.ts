// SPDX-License-Identifier: Apache-2.0
import type { Certificate, KeyUsage, RemainingValidity } from '../../domain/certificates';
import { day, days } from './dates';

const instant = (date: Date): string =>
  `${date.toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })} UTC`;

/** Where a certificate stands in its validity period, in a line. */
function expiry(
  { notBefore, notAfter }: Pick<Certificate, 'notBefore' | 'notAfter'>,
  remaining: RemainingValidity,
): string {
  switch (remaining.state) {
    case 'expired':
      return remaining.days === 0
        ? `expired within the last day (${instant(notAfter)})`
        : `expired ${days(remaining.days)} ago (${day(notAfter)})`;
    case 'not-yet-valid':
      return remaining.days === 0
        ? `not yet valid: begins within a day (${instant(notBefore)})`
        : `not yet valid: begins in ${days(remaining.days)} (${day(notBefore)})`;
    case 'valid':
      if (remaining.days === 0) return `expires within a day (${instant(notAfter)})`;
      return remaining.soon
        ? `expires in ${days(remaining.days)} (${day(notAfter)})`
        : `valid until ${day(notAfter)}, ${days(remaining.days)} left`;
  }
}

const keyUsages: Readonly<Record<KeyUsage, string>> = {
  digitalSignature: 'digital signatures',
  nonRepudiation: 'non-repudiation',
  keyEncipherment: 'enciphering keys',
  dataEncipherment: 'enciphering data',
  keyAgreement: 'key agreement',
  keyCertSign: 'signing certificates',
  cRLSign: 'signing revocation lists',
  encipherOnly: 'key agreement, enciphering only',
  decipherOnly: 'key agreement, deciphering only',
};

const purposes: Readonly<Record<string, string>> = {
  any: 'any purpose',
  serverAuth: 'TLS server',
  clientAuth: 'TLS client',
  codeSigning: 'code signing',
  emailProtection: 'e-mail',
  timeStamping: 'time stamping',
  OCSPSigning: 'OCSP signing',
  microsoftServerGatedCrypto: 'server-gated crypto (Microsoft)',
  netscapeServerGatedCrypto: 'server-gated crypto (Netscape)',
};

/** What a certificate is and says, on its card. */
export const certificateCard = {
  expiry,
  /** The word behind the icon of the expiry. */
  expiryState: {
    valid: 'Valid',
    soon: 'Expires soon',
    expired: 'Expired',
    'not-yet-valid': 'Not yet valid',
  },
  unnamed: 'a certificate without a name',
  /** Place in a file or chain: "2 of 3". */
  position: (number: number, of: number) => `${number} of ${of}`,
  issuedBy: (issuer: string) => (issuer === '' ? 'issuer without a name' : `issued by ${issuer}`),
  issuedByItself: 'issued by itself',
  /** Accessible name of the button that unfolds the details; the name is what it shows. */
  detailsOf: (name: string) => `Details of ${name}`,
  more: (count: number) => `Show ${count.toLocaleString('en-US')} more`,
  fewer: 'Show fewer',
  labels: {
    subject: 'Subject',
    issuer: 'Issuer',
    names: 'Names (SAN)',
    validity: 'Valid',
    key: 'Public key',
    signature: 'Signed with',
    selfSigned: 'Self-signed',
    usages: 'Key usage',
    purposes: 'Extended key usage',
    constraints: 'Basic constraints',
    nameConstraints: 'Name constraints',
    critical: 'Unknown critical extensions',
    sha256: 'SHA-256 fingerprint',
    sha1: 'SHA-1 fingerprint',
    serial: 'Serial number',
    version: 'Version',
  },
  emptyName: 'empty',
  noNames: 'none: only the common name says whom it is for',
  period: (notBefore: Date, notAfter: Date) => `from ${instant(notBefore)} to ${instant(notAfter)}`,
  usage: (usage: KeyUsage) => `${keyUsages[usage]} (${usage})`,
  usageNotLimited: 'not limited (no keyUsage)',
  usageEmpty: 'none is named',
  purpose: (purpose: string) => {
    const words = purposes[purpose];
    return words === undefined ? purpose : `${words} (${purpose})`;
  },
  purposeNotLimited: 'not limited (no extendedKeyUsage)',
  constraintsMissing: 'none: it does not say whether it is a CA',
  authority: (pathLength: number | null): string => {
    if (pathLength === null) return 'a certificate authority (CA)';
    if (pathLength === 0) return 'a certificate authority (CA) without CAs below it';
    return pathLength === 1
      ? 'a certificate authority (CA) with one level of CAs below it'
      : `a certificate authority (CA) with at most ${pathLength} levels of CAs below it`;
  },
  noAuthority: 'not a certificate authority',
  permitted: (name: string) => `only ${name}`,
  excluded: (name: string) => `not ${name}`,
  everyName: 'any name',
  selfSigned: {
    yes: 'yes: signed with its own key',
    no: 'no',
    claimed: 'no: it names itself as issuer, but its own key did not sign it',
    unknown: 'not known: this browser cannot check the signature',
  },
  calculating: 'being calculated …',
};
