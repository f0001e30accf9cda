// SPDX-License-Identifier: Apache-2.0
import type { Certificate, LoadedKeyPair } from '../certificates';
import { loadAuthorities, loadKeyPair } from '../certificates';
import { type ClientVerdict, everyClientsAnswer } from './client-verdict';
import type { HandshakeProfileName } from './handshake-profile';
import { handshakeProfiles } from './handshake-profile';
import { everyClientsVerdict } from './server-verdict';

/** The files of both sides, as bytes on disk; null = not given. */
export interface HandshakeFiles {
  readonly serverCertificate: Uint8Array | null;
  readonly serverKey: Uint8Array | null;
  /** The files given as client CAs, in order. The engine joins them without a separator. */
  readonly clientAuthorities: readonly Uint8Array[];
  /** `ca.pem` of the Docker client. */
  readonly dockerCa: Uint8Array | null;
  /** `cert.pem` of the Docker client. */
  readonly dockerCertificate: Uint8Array | null;
  /** `key.pem` of the Docker client. */
  readonly dockerKey: Uint8Array | null;
}

/** What is asked of {@link handshake}. */
export interface HandshakeRequest {
  readonly files: HandshakeFiles;
  readonly verifyClients: boolean;
  /** Names and addresses that clients dial, without a port. */
  readonly dials: readonly string[];
  readonly at: Date;
  readonly profile: HandshakeProfileName;
}

/** Whether one dialled name is trusted. */
export interface DialVerdict {
  readonly host: string;
  /** null: not reached, or it cannot be told here. */
  readonly trusted: boolean | null;
  readonly reason: string | null;
}

/** Whether a Docker client will connect, step by step; reasons are the texts of the programs. */
export interface Handshake {
  /** Whether the endpoint comes up: the pair loads and, when clients are verified, at least one CA. */
  readonly serverStarts: boolean | null;
  /** null when clients are not verified and no file is given. */
  readonly authoritiesLoad: boolean | null;
  /** Client CAs that load, duplicates counted once. */
  readonly authoritiesCount: number | null;
  /** Whether the client trusts the server under every dialled name; null without `ca.pem`, names or server. */
  readonly serverTrusted: boolean | null;
  readonly dials: readonly DialVerdict[];
  /** Whether the server accepts the client; null when it does not ask or it does not come to that. */
  readonly clientAccepted: boolean | null;
  /** The first thing that goes wrong; null when nothing does. */
  readonly reason: string | null;
}

/** Plays a TLS handshake between a VCH's Docker endpoint and Docker clients, without a network. */
export async function handshake(request: HandshakeRequest): Promise<Handshake> {
  const { files, verifyClients } = request;
  const profile = handshakeProfiles[request.profile];
  const isAsked = verifyClients || files.clientAuthorities.length > 0;
  const authorities = isAsked ? loadAuthorities(joined(files.clientAuthorities), profile.server) : null;
  const authoritiesLoad = authorities === null ? null : authorities.length > 0;
  const authoritiesCount = authorities?.length ?? null;
  const pair = await loadServerPair(files, request.profile);
  const start = startVerdict(pair, verifyClients, authoritiesLoad);
  if (pair === null || !pair.ok || start.serverStarts !== true) {
    const dials = request.dials.map((host) => ({ host, trusted: null, reason: null }));
    return { ...start, authoritiesLoad, authoritiesCount, serverTrusted: null, dials, clientAccepted: null };
  }
  const dials = await dialVerdicts(request, pair.value);
  const client = verifyClients ? await clientAnswer(request, pair.value, authorities ?? []) : null;
  const refusedDial = dials.find(({ reason }) => reason !== null);
  return {
    serverStarts: true,
    authoritiesLoad,
    authoritiesCount,
    serverTrusted: everyDial(dials),
    dials,
    clientAccepted: client?.accepted ?? null,
    reason: refusedDial?.reason ?? client?.reason ?? null,
  };
}

function joined(files: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(files.reduce((sum, file) => sum + file.length, 0));
  let offset = 0;
  for (const file of files) {
    bytes.set(file, offset);
    offset += file.length;
  }
  return bytes;
}

type ServerPair = Awaited<ReturnType<typeof loadKeyPair>> | null;

async function loadServerPair(files: HandshakeFiles, profile: HandshakeProfileName): Promise<ServerPair> {
  const { serverCertificate, serverKey } = files;
  if (serverCertificate === null || serverKey === null) return null;
  return loadKeyPair(serverCertificate, serverKey, handshakeProfiles[profile].server);
}

function startVerdict(
  pair: ServerPair,
  verifyClients: boolean,
  authoritiesLoad: boolean | null,
): Pick<Handshake, 'serverStarts' | 'reason'> {
  if (pair?.ok === false) return { serverStarts: false, reason: pair.problem };
  if (verifyClients && authoritiesLoad !== true) {
    return { serverStarts: false, reason: 'Unable to load certificate authority data' };
  }
  return { serverStarts: pair === null ? null : true, reason: null };
}

async function dialVerdicts(request: HandshakeRequest, pair: LoadedKeyPair): Promise<readonly DialVerdict[]> {
  const { dockerCa } = request.files;
  if (dockerCa === null) return request.dials.map((host) => ({ host, trusted: null, reason: null }));
  const profile = handshakeProfiles[request.profile];
  return Promise.all(
    request.dials.map(async (host) => {
      const { trusted, reason } = await everyClientsVerdict({
        pair,
        dockerCa,
        host,
        at: request.at,
        profile,
      });
      return { host, trusted, reason };
    }),
  );
}

function everyDial(dials: readonly DialVerdict[]): boolean | null {
  if (dials.some(({ trusted }) => trusted === false)) return false;
  return dials.length > 0 && dials.every(({ trusted }) => trusted === true) ? true : null;
}

async function clientAnswer(
  { files, at, profile }: HandshakeRequest,
  server: LoadedKeyPair,
  authorities: readonly Certificate[],
): Promise<ClientVerdict> {
  return everyClientsAnswer({ files, server, authorities, at, profile: handshakeProfiles[profile] });
}
