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
  /** The part that is signed (RFC 5280 4.1.1.1). */
  readonly tbs: Uint8Array<ArrayBuffer>;
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
  readonly signature: Uint8Array<ArrayBuffer>;
  /** basicConstraints (RFC 5280 4.2.1.9); null when there is none. */
  readonly basicConstraints: { readonly isAuthority: boolean; readonly pathLength: number | null } | null;
  /** keyUsage (RFC 5280 4.2.1.3); null when there is none. */
  readonly keyUsage: ReadonlySet<KeyUsage> | null;
  /** extKeyUsage (RFC 5280 4.2.1.12), names or object identifiers; null when there is none. */
  readonly extendedKeyUsage: readonly string[] | null;
  /** subjectKeyIdentifier (RFC 5280 4.2.1.2); null when there is none. */
  readonly subjectKeyId: Uint8Array<ArrayBuffer> | null;
  /** keyIdentifier of authorityKeyIdentifier (RFC 5280 4.2.1.1); null when there is none. */
  readonly authorityKeyId: Uint8Array<ArrayBuffer> | null;
  /** nameConstraints (RFC 5280 4.2.1.10); null when there are none that Go understands. */
  readonly nameConstraints: NameConstraints | null;
  /** certificatePolicies and the extensions that steer them (RFC 5280 4.2.1.4, .5, .11, .14). */
  readonly policies: CertificatePolicies;
  /** Critical extensions the reading version of Go does not process: one of them makes every verification fail. */
  readonly unhandledCriticalExtensions: readonly string[];
}

/** The subjectAltName entries by kind. */
export interface SubjectAltNames {
  readonly dns: readonly string[];
  readonly ips: readonly string[];
  readonly emails: readonly string[];
  readonly uris: readonly string[];
}

/** What names an authority may sign for. */
export interface NameConstraints {
  readonly permitted: NameSubtrees;
  readonly excluded: NameSubtrees;
}

/** Subtrees of a name constraint by kind of name, as written. */
export interface NameSubtrees {
  readonly dns: readonly string[];
  /** Address and mask, 4 or 16 bytes each. */
  readonly ips: readonly { readonly address: Uint8Array; readonly mask: Uint8Array }[];
  readonly emails: readonly string[];
  readonly uris: readonly string[];
}

/** Policies as object identifiers; a number of certificates after which a limit sets in, or null without a limit. */
export interface CertificatePolicies {
  readonly identifiers: readonly string[];
  readonly mappings: readonly { readonly issuer: string; readonly subject: string }[];
  readonly requireExplicitPolicy: number | null;
  readonly inhibitPolicyMapping: number | null;
  readonly inhibitAnyPolicy: number | null;
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
