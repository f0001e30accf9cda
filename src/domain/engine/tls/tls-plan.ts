// SPDX-License-Identifier: Apache-2.0

/** Where the server certificate of a VCH comes from, as the engine will store it. */
export type ServerPlan =
  /** Neither certificate nor key: plain HTTP. */
  | { readonly source: 'none' }
  /** PEM bytes as given; either may be empty, which validation refuses. */
  | { readonly source: 'given'; readonly certificate: Uint8Array; readonly key: Uint8Array }
  /** Made by the engine, signed by its own CA or by itself. */
  | { readonly source: 'generated'; readonly selfSigned: boolean };

/** Who signs client certificates, as the engine will store it. */
export type AuthoritiesPlan =
  | { readonly source: 'none' }
  | { readonly source: 'given'; readonly pem: Uint8Array }
  | { readonly source: 'generated' };

/** What certificate processing came to (`CertFactory` after `ProcessCertificates`). */
export interface TlsPlan {
  readonly server: ServerPlan;
  readonly authorities: AuthoritiesPlan;
  readonly clientCertificate: 'none' | 'generated' | 'found';
  /** Common name in effect: the option, or a static address. */
  readonly commonName: string;
  readonly certificateFolder: string;
}
