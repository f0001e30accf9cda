// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../certificates';

/**
 * How Docker clients and the VCH prove who they are. Impossible mixtures cannot be written: without TLS there is
 * neither a server certificate nor client verification.
 */
export type TlsSettings =
  /** `vic-machine create --no-tls`: plain HTTP on 2375. Command line only. */
  | { readonly transport: 'plain' }
  | {
      readonly transport: 'tls';
      readonly server: ServerIdentity;
      readonly clients: ClientVerification;
      /** `--tls-cert-path`; '' = the engine's default, `./<name>/`. Command line only. */
      readonly certificateFolder: string;
    };

/** Where the server certificate comes from: wizard "Source of certificates", Auto-generate or Existing. */
export type ServerIdentity = GeneratedServerIdentity | CustomServerIdentity;

/** Wizard "Auto-generate". Texts as typed. */
export interface GeneratedServerIdentity {
  readonly source: 'generated';
  /** Wizard "Common Name (CN)", `--tls-cname`: address, host name or wildcard that clients dial. */
  readonly commonName: string;
  /** Wizard "Organization (O)", `--organization`, repeatable. */
  readonly organization: readonly string[];
  /** Wizard "Certificate key size", `--certificate-key-size`, bits. '' = the engine's default, 2048. */
  readonly keySize: string;
}

/** Wizard "Existing". A file is null until it is chosen. */
export interface CustomServerIdentity {
  readonly source: 'custom';
  /** Wizard "Server certificate", `--tls-server-cert`: the certificate first, then its intermediates. */
  readonly certificate: ChosenFile | null;
  /** Wizard "Server private key", `--tls-server-key`. */
  readonly key: ChosenFile | null;
  /** `--tls-cname` beside an existing certificate: the engine compares it with the subject's CN. '' = not given. */
  readonly commonName: string;
  /** `--organization` beside an existing certificate: goes into a generated client CA (row 4). */
  readonly organization: readonly string[];
  /** `--certificate-key-size` of what is generated beside an existing certificate (row 4); '' = 2048. */
  readonly keySize: string;
}

/** Wizard "Client Certificates": on or off (`--no-tlsverify`). */
export type ClientVerification =
  { readonly mode: 'required'; readonly authorities: CertificateAuthorities } | { readonly mode: 'off' };

/** Who signs the certificates that clients have to show. */
export type CertificateAuthorities =
  /** `--tls-ca`, repeatable. */
  | { readonly source: 'chosen'; readonly files: readonly ChosenFile[] }
  /** vic-machine makes a CA and a client certificate. Command line only: the API never hands out the client's key. */
  | { readonly source: 'generated' };
