// SPDX-License-Identifier: Apache-2.0
import type { Certificate, NewKeyType } from '../certificates';

/** The kinds of key that can be chosen, by the name the form keeps. */
export const newKeyTypes = {
  'rsa-2048': { type: 'RSA', bits: 2048 },
  'rsa-3072': { type: 'RSA', bits: 3072 },
  'rsa-4096': { type: 'RSA', bits: 4096 },
  'ecdsa-p256': { type: 'ECDSA', curve: 'P-256' },
  'ecdsa-p384': { type: 'ECDSA', curve: 'P-384' },
} as const satisfies Readonly<Record<string, NewKeyType>>;

/** Name of a kind of key. */
export type NewKeyTypeName = keyof typeof newKeyTypes;

/** The CA that is to sign: one that is to be made, texts as typed, or the one that was made here before. */
export type SigningAuthority =
  | {
      readonly state: 'wanted';
      /** Common name, the name that clients and operators see. */
      readonly commonName: string;
      /** '' = none. It also goes into the certificates that the CA signs. */
      readonly organization: string;
      /** Days it is valid. */
      readonly days: string;
    }
  | {
      readonly state: 'made';
      readonly certificate: Certificate;
      /** Names of the clients that have a certificate of it already. */
      readonly clientNames: readonly string[];
    };

/** Certificates that the operator asks for, to be made in the browser. Texts as typed. */
export interface NewAuthoritySettings {
  readonly authority: SigningAuthority;
  /** Kind of every key that is made. */
  readonly keyType: NewKeyTypeName;
  /** Days the certificates of server and clients are valid. */
  readonly certificateDays: string;
  /** Names and addresses that clients dial; null when no server certificate is asked for. */
  readonly server: { readonly hosts: readonly string[] } | null;
  /** Names of the clients that get a certificate each. */
  readonly clients: readonly string[];
}

/** What is asked about the `cert.pfx` of every client with an RSA key. */
export interface ContainerSettings {
  /** '' = none, as vic-machine makes it. */
  readonly passphrase: string;
}
