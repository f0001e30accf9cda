// SPDX-License-Identifier: Apache-2.0
import { type Certificate, isSelfIssued, sameCertificate, shortName } from '../certificates';
import type { TlsSettings } from '../tls';
import type { Clients } from './clients';

/** Where things stand, in data for one sentence. */
export type ConnectionVerdict =
  /** Something is missing or wrong. */
  | { readonly kind: 'incomplete'; readonly errors: number }
  /** Certificates are being verified. */
  | { readonly kind: 'pending' }
  | {
      /** `unchecked`: nothing speaks against it, but what clients will dial is not known. */
      readonly kind: 'connects' | 'unchecked';
      /** Names of the CAs whose clients get in; null = everybody does. */
      readonly authorities: readonly string[] | null;
      /** Names that lead to a server that clients trust. */
      readonly names: readonly string[];
      /** Names that do not. */
      readonly refused: readonly string[];
      /** Last moment at which all of it holds. */
      readonly until: Date | null;
      /** The `ca.pem` that this is said for: a file the operator named, the certificate itself, or what signed it. */
      readonly trust: { readonly kind: 'given' | 'itself' | 'presumed'; readonly name: string } | null;
    };

/** Days a generated certificate is valid. */
export const generatedDays = 365;

/**
 * Whether clients will connect, who, and until when.
 *
 * @param errors how many errors were found on the page
 */
export function connectionVerdict(clients: Clients, errors: number, at: Date): ConnectionVerdict {
  const { connection, settings } = clients;
  const { tls } = settings;
  if (errors > 0 || tls.transport === 'plain') return { kind: 'incomplete', errors };
  if (connection === null) return { kind: 'pending' };
  const authorities = usableAuthorities(clients);
  const names = connection.names.filter(({ trusted }) => trusted === true).map(({ host }) => host);
  const ends = [
    tls.server.source === 'generated' ? daysAfter(at, generatedDays) : connection.trustedUntil,
    authorities === null ? null : latest(authorities.map(({ notAfter }) => notAfter)),
  ].filter((end) => end !== null);
  return {
    kind: names.length === 0 ? 'unchecked' : 'connects',
    authorities: authorities === null ? null : [...new Set(authorities.map(shortName))],
    names,
    refused: connection.names.filter(({ trusted }) => trusted !== true).map(({ host }) => host),
    until: ends.length === 0 ? null : new Date(Math.min(...ends.map((end) => end.getTime()))),
    trust: trustOf(clients),
  };
}

function usableAuthorities({ settings: { tls }, connection }: Clients): readonly Certificate[] | null {
  if (tls.transport === 'plain' || tls.clients.mode === 'off') return null;
  const usable = connection?.authorities.filter(({ vouchesFor }) => vouchesFor !== 'nobody') ?? [];
  return usable.map(({ certificate }) => certificate);
}

function trustOf({ connection, settings: { tls } }: Clients) {
  const trust = connection?.trust ?? null;
  if (trust === null) return null;
  if (trust.kind === 'presumed') return { kind: trust.kind, name: trustedName(trust.anchor, tls) };
  return { kind: trust.kind, name: trust.kind === 'given' ? trust.file : '' };
}

/**
 * The CA that clients have. Of what the server sends, clients have what signed it, which the files do not show; a CA
 * that is not sent they must have themselves.
 */
function trustedName(anchor: Certificate, tls: TlsSettings): string {
  const server = tls.transport === 'tls' ? tls.server : null;
  const sent = server?.source === 'custom' ? (server.certificate?.certificates ?? []) : [];
  const isSent = sent.some((certificate) => sameCertificate(certificate, anchor));
  if (isSelfIssued(anchor) || !isSent) return shortName(anchor);
  const { issuer: subject } = anchor;
  return shortName({ subject, subjectAltNames: null });
}

const latest = (times: readonly Date[]): Date | null =>
  times.length === 0 ? null : new Date(Math.max(...times.map((time) => time.getTime())));

const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * 86_400_000);
