// SPDX-License-Identifier: Apache-2.0
import { handshake, type Handshake, type HandshakeProfileName } from '../../src/domain/docker-client';
import type { EngineFiles } from '../../src/domain/engine';
import type { TlsFiles } from './tls-files';

/** What a Docker client would use, and when. Paths; null = not given. */
export interface DockerSide {
  readonly dials: readonly string[];
  readonly ca: string | null;
  readonly certificate: string | null;
  readonly key: string | null;
  readonly profile: HandshakeProfileName;
  readonly at: Date;
}

/** Plays the handshake of a Docker client with the VCH; null without TLS and for certificates vic-machine has yet to make. */
export async function playHandshake(
  tls: TlsFiles | null,
  docker: DockerSide,
  files: EngineFiles,
): Promise<Handshake | null> {
  if (!tls?.server) return null;
  const bytes = (path: string | null) => {
    const reading = path === null ? null : files.read(path);
    return reading?.kind === 'file' ? reading.bytes : null;
  };
  const generatesAuthority = tls.verifyClients && tls.authorities === null;
  const played = await handshake({
    files: {
      serverCertificate: bytes(tls.server.certificate),
      serverKey: bytes(tls.server.key),
      clientAuthorities: (tls.authorities ?? []).flatMap((path) => bytes(path) ?? []),
      dockerCa: bytes(docker.ca),
      dockerCertificate: bytes(docker.certificate),
      dockerKey: bytes(docker.key),
    },
    // A CA that vic-machine makes is in order; whom it signs is not known yet.
    verifyClients: tls.verifyClients && !generatesAuthority,
    dials: docker.dials,
    at: docker.at,
    profile: docker.profile,
  });
  return generatesAuthority ? { ...played, authoritiesLoad: true, authoritiesCount: 1 } : played;
}
