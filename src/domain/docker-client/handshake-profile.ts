// SPDX-License-Identifier: Apache-2.0
import type { GoBuild } from '../certificates';
import { builtWith, dockerCommandLine } from '../certificates';

/** Which programs speak to each other. */
export interface HandshakeProfile {
  /** The program at the VCH's Docker endpoint. */
  readonly server: GoBuild;
  /** The Docker clients; all of them have to agree for "works". */
  readonly clients: readonly GoBuild[];
  /** Highest TLS version both sides speak. */
  readonly tls: '1.2' | '1.3';
}

/** Names of the profiles. */
export type HandshakeProfileName = 'vch' | 'go1.19';

/**
 * `vch`: a real VCH, built with Go 1.8 and limited to TLS 1.2, and the Docker clients of today. `go1.19`: the server and
 * the client whose verdicts were recorded for the TLS vectors.
 */
export const handshakeProfiles: Readonly<Record<HandshakeProfileName, HandshakeProfile>> = {
  vch: { server: builtWith('1.8.7'), clients: [dockerCommandLine, builtWith('1.27')], tls: '1.2' },
  'go1.19': { server: builtWith('1.19'), clients: [dockerCommandLine], tls: '1.3' },
};
