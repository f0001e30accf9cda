// SPDX-License-Identifier: Apache-2.0

/** Versions of TLS that are tried. */
export const tlsVersions = ['1.0', '1.1', '1.2', '1.3'] as const;

/** A version of TLS. */
export type TlsVersion = (typeof tlsVersions)[number];

/** What the plug-in server found at the addresses a VCH's own description names. */
export type ProbeAnswer =
  | {
      readonly outcome: 'probed';
      /** Host of the Docker API as the description names it. */
      readonly host: string;
      /** IPv4 address that was dialled. */
      readonly address: string;
      /** Port 2376. */
      readonly dockerTls: TlsPort & { readonly versions: Readonly<Record<TlsVersion, VersionVerdict>> };
      /** Port 2375. */
      readonly dockerPlain: PlainPort;
      /** Port 2378: VCH Admin. */
      readonly admin: TlsPort;
    }
  | { readonly outcome: 'not-probed'; readonly reason: ProbeRefusal };

/** Why nothing was dialled. */
export type ProbeRefusal =
  /** The VCH tells no address. */
  | 'no-address'
  /** Its address is a name that nobody knows. */
  | 'unknown-name'
  /** Its address is one that no VCH has: loopback, link-local, multicast, a cloud's metadata service. */
  | 'forbidden-address'
  /** Others are being probed. */
  | 'busy';

/** Whether a version of TLS was accepted; unknown when nothing came in time. */
export type VersionVerdict = 'accepted' | 'refused' | 'unknown';

/** No connection came about. */
export interface ClosedPort {
  readonly state: 'closed';
  /** `refused`: the machine says that nobody listens. */
  readonly reason: 'refused' | 'timeout' | 'unreachable';
}

/** A port that should speak TLS. */
export type TlsPort =
  | ClosedPort
  /** The connection was taken; what came is plain HTTP, or nothing that makes sense. */
  | { readonly state: 'not-tls'; readonly speaks: 'http' | 'something-else' | 'nothing' }
  /** TLS is spoken, but no handshake of version 1.2 came about: nothing is known of its certificates. */
  | { readonly state: 'other-version' }
  | {
      readonly state: 'tls';
      /** The chain as it was presented: DER in base64, the server's own certificate first. */
      readonly chain: readonly string[];
      /** What it asks of clients; null when it asks for no certificate. */
      readonly clientCertificates: {
        /** Names of the authorities it takes certificates from: DER in base64; empty = it names none. */
        readonly authorities: readonly string[];
      } | null;
      /** Whether a client without a certificate got an answer; unknown when that was not tried or took too long. */
      readonly admitsAnyone: boolean | 'unknown';
    };

/** A port that should speak plain HTTP, or be closed. */
export type PlainPort =
  | ClosedPort
  | { readonly state: 'answers' }
  /** The connection was taken, but nothing of HTTP came. */
  | { readonly state: 'not-http' };
