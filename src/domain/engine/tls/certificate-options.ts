// SPDX-License-Identifier: Apache-2.0
import type { StaticAddresses } from './default-common-name';

/** The TLS options as the command line or the API gives them (`CertFactory`). */
export interface CertificateOptions {
  readonly vchName: string;
  readonly noTls: boolean;
  readonly noTlsVerify: boolean;
  /** Paths; '' = not given. */
  readonly serverCertificate: string;
  readonly serverKey: string;
  /** Paths of `--tls-ca`. */
  readonly authorities: readonly string[];
  /** What the API was given as client CAs; kept only when nothing is made or found instead. */
  readonly givenAuthorities: Uint8Array;
  readonly commonName: string;
  readonly certificateFolder: string;
  /** The command line writes what it makes into the folder; the API server keeps it in memory. */
  readonly savesToDisk: boolean;
  readonly keySize: number;
  readonly force: boolean;
  readonly networks: StaticAddresses;
}
