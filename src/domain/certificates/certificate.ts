// SPDX-License-Identifier: Apache-2.0

/** What kind of public key it is, with what decides whether it can be used. */
export type KeyAlgorithm =
  | { readonly type: 'RSA'; readonly bits: number }
  | { readonly type: 'ECDSA'; readonly curve: 'P-224' | 'P-256' | 'P-384' | 'P-521' }
  | { readonly type: 'Ed25519' }
  | { readonly type: 'other'; readonly name: string };

/** One attribute of a distinguished name, in the order of the certificate (RFC 5280 4.1.2.4). */
export interface NameAttribute {
  /** Short name where there is one (`CN`, `O`, `OU`, `C`), otherwise the dotted object identifier. */
  readonly type: string;
  readonly value: string;
}

/** A distinguished name. Names are equal when their bytes are equal, as Go compares them. */
export interface DistinguishedName {
  readonly der: Uint8Array<ArrayBuffer>;
  readonly attributes: readonly NameAttribute[];
}

/** A certificate that was read (RFC 5280 4.1). */
export interface Certificate {
  readonly der: Uint8Array<ArrayBuffer>;
  readonly version: 1 | 2 | 3;
  /** Big-endian two's complement, as encoded. */
  readonly serialNumber: Uint8Array<ArrayBuffer>;
  readonly subject: DistinguishedName;
  readonly issuer: DistinguishedName;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** subjectAltName (RFC 5280 4.2.1.6); null when there is none. IP addresses in canonical text. */
  readonly subjectAltNames: SubjectAltNames | null;
  readonly publicKey: { readonly algorithm: KeyAlgorithm; readonly spki: Uint8Array<ArrayBuffer> };
  /** Name of the signature algorithm, `SHA256-RSA`, `ECDSA-SHA256`, `Ed25519`, or an object identifier. */
  readonly signatureAlgorithm: string;
  /** basicConstraints (RFC 5280 4.2.1.9); null when there is none. */
  readonly basicConstraints: { readonly isAuthority: boolean; readonly pathLength: number | null } | null;
  /** keyUsage (RFC 5280 4.2.1.3); null when there is none. */
  readonly keyUsage: ReadonlySet<KeyUsage> | null;
  /** extKeyUsage (RFC 5280 4.2.1.12), names or object identifiers; null when there is none. */
  readonly extendedKeyUsage: readonly string[] | null;
}

/** The subjectAltName entries by kind. */
export interface SubjectAltNames {
  readonly dns: readonly string[];
  readonly ips: readonly string[];
  readonly emails: readonly string[];
  readonly uris: readonly string[];
}

/** Bits of keyUsage by their RFC 5280 names. */
export type KeyUsage =
  | 'digitalSignature'
  | 'nonRepudiation'
  | 'keyEncipherment'
  | 'dataEncipherment'
  | 'keyAgreement'
  | 'keyCertSign'
  | 'cRLSign'
  | 'encipherOnly'
  | 'decipherOnly';
