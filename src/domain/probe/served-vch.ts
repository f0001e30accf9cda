// SPDX-License-Identifier: Apache-2.0
import type { Certificate, DistinguishedName } from '../certificates';
import type { PlainPort, TlsPort, TlsVersion, VersionVerdict } from '../plugin-api';
import type { VchDescription } from '../vch';

/** A port that should speak TLS, with what it presented already read. */
export type ServedPort =
  | Exclude<TlsPort, { readonly state: 'tls' }>
  | {
      readonly state: 'tls';
      /** As presented, without certificates that could not be read. */
      readonly chain: readonly Certificate[];
      /** Certificates of the chain that could not be read. */
      readonly unreadable: number;
      /** Names of the authorities clients are asked for; empty = any; null = clients are asked for no certificate. */
      readonly clientAuthorities: readonly DistinguishedName[] | null;
      /** Whether a client without a certificate got an answer. */
      readonly admitsAnyone: boolean | 'unknown';
    };

/** What the addresses of a VCH really serve. */
export interface ServedVch {
  /** Host of the Docker API, as the VCH tells it. */
  readonly host: string;
  /** IPv4 address that was dialled. */
  readonly address: string;
  /** Port 2376. */
  readonly dockerTls: ServedPort;
  readonly versions: Readonly<Record<TlsVersion, VersionVerdict>>;
  /** Port 2375. */
  readonly dockerPlain: PlainPort;
  /** Port 2378. */
  readonly admin: ServedPort;
}

/** What is configured beside what is served. */
export interface ProbeComparison {
  readonly description: VchDescription;
  readonly served: ServedVch;
}
