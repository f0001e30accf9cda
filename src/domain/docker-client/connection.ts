// SPDX-License-Identifier: Apache-2.0
import {
  type Certificate,
  type ChainRefusal,
  type ChosenFile,
  type LoadedKeyPair,
  canonicalCertificate,
  canonicalCertificates,
  canonicalKey,
  loadKeyPair,
} from '../certificates';
import type { TlsSettings } from '../tls';
import type { VchSettings } from '../vch';
import type { ClientPlan } from './client-plan';
import { type AuthorityVerdict, judgeAuthorities } from './authority-verdict';
import { type ClientVerdict, everyClientsAnswer } from './client-verdict';
import { dialledName } from './dialled-name';
import { type DialledName, dialledNames } from './dialled-names';
import { handshakeProfiles } from './handshake-profile';
import { presumedAnchor } from './presumed-anchor';
import { everyClientsVerdict, type SentChain } from './server-verdict';

/** What Docker clients make of one name. */
export interface NameVerdict extends DialledName {
  /** null: it cannot be told, because the server does not come up or a signature cannot be checked here. */
  readonly trusted: boolean | null;
  readonly refusal: ChainRefusal | null;
  /** The program's own words; null when it is trusted. */
  readonly reason: string | null;
}

/** What stands for the clients' `ca.pem`. */
export type ClientTrust =
  /** The file the operator names. */
  | { readonly kind: 'given'; readonly file: string }
  /** The generated certificate is its own CA. */
  | { readonly kind: 'itself' }
  /** Nothing is named: the certificate that vouches for the server's chain, as far as the files show it. */
  | { readonly kind: 'presumed'; readonly anchor: Certificate };

/** Whether Docker clients will connect: the facts about certificates that rules and the page judge by. */
export interface Connection {
  /** The settings and the plan it was worked out for. */
  readonly subject: { readonly tls: TlsSettings; readonly plan: ClientPlan };
  readonly names: readonly NameVerdict[];
  /** null while there is no readable server certificate. */
  readonly trust: ClientTrust | null;
  /** Why the VCH could not load certificate and key, in Go's words; null when it can, or when there is nothing to load. */
  readonly startProblem: string | null;
  /** Last moment at which the server's chain is trusted; null when no name is, or it is yet to be made. */
  readonly trustedUntil: Date | null;
  /** What each certificate among the client CAs is good for; empty when the VCH asks for no client certificate. */
  readonly authorities: readonly AuthorityVerdict[];
  /** The client pair to try; null when none is given, or the VCH asks for none. */
  readonly client: ClientVerdict | null;
}

type Subject = Pick<VchSettings, 'tls' | 'networks'>;

/** Plays all handshakes that the settings and the plan speak of. Null without TLS: there is nothing to verify. */
export async function assessConnection(
  { tls, networks }: Subject,
  plan: ClientPlan,
  at: Date,
): Promise<Connection | null> {
  if (tls.transport === 'plain') return null;
  const names = dialledNames({ tls, networks }, plan.names);
  const authorities = judgeAuthorities(authorityFiles(tls), at);
  const anchors = authorities.map(({ certificate }) => certificate);
  const subject = { tls, plan };
  if (tls.server.source === 'generated') {
    // The certificate is made for all of these names.
    const trusted = names.map((name): NameVerdict => ({
      ...name,
      trusted: true,
      refusal: null,
      reason: null,
    }));
    const client = await clientAnswer(tls, plan, null, anchors, at);
    const trust: ClientTrust = { kind: 'itself' };
    return { subject, names: trusted, trust, startProblem: null, trustedUntil: null, authorities, client };
  }
  const loading = await loadServer(tls.server);
  if (loading?.ok !== true) {
    const unknown = names.map((name): NameVerdict => ({
      ...name,
      trusted: null,
      refusal: null,
      reason: null,
    }));
    const startProblem = loading === null ? null : loading.problem;
    return {
      subject,
      names: unknown,
      trust: null,
      startProblem,
      trustedUntil: null,
      authorities,
      client: null,
    };
  }
  const server = loading.value;
  const trust = await trustOf(tls.server.certificate?.certificates ?? [], plan, anchors);
  const judged = await Promise.all(names.map((name) => judgeName(name, server, trust, plan, at)));
  return {
    subject,
    names: judged.map(({ verdict }) => verdict),
    trust,
    startProblem: null,
    trustedUntil: earliest(judged.flatMap(({ path }) => path.map(({ notAfter }) => notAfter))),
    authorities,
    client: await clientAnswer(tls, plan, server, anchors, at),
  };
}

type TlsOn = Extract<TlsSettings, { transport: 'tls' }>;

/** Certificate and key as the wizard sends them: written anew, so that what hides a block from Go is gone. */
async function loadServer(server: Extract<TlsOn['server'], { source: 'custom' }>) {
  const key = server.key?.privateKeys[0];
  if (server.certificate === null || server.certificate.certificates.length === 0 || key === undefined)
    return null;
  return loadKeyPair(
    bytesOf(canonicalCertificates(server.certificate)),
    bytesOf(canonicalKey(key)),
    handshakeProfiles.vch.server,
  );
}

function authorityFiles({ clients }: TlsOn): readonly ChosenFile[] {
  if (clients.mode === 'off' || clients.authorities.source === 'generated') return [];
  return clients.authorities.files;
}

async function trustOf(
  sent: readonly Certificate[],
  { dockerCa }: ClientPlan,
  authorities: readonly Certificate[],
): Promise<ClientTrust | null> {
  if (dockerCa !== null && dockerCa.bytes !== null) return { kind: 'given', file: dockerCa.name };
  const anchor = await presumedAnchor(sent, authorities);
  return anchor === null ? null : { kind: 'presumed', anchor };
}

/**
 * What Docker clients make of one name, and the chain that they trust it by. Names that a wildcard stands for are judged
 * by one example of them.
 */
export async function judgeName(
  name: DialledName,
  pair: SentChain,
  trust: ClientTrust | null,
  { dockerCa }: Pick<ClientPlan, 'dockerCa'>,
  at: Date,
): Promise<{ readonly verdict: NameVerdict; readonly path: readonly Certificate[] }> {
  const ca =
    trust?.kind === 'presumed' ? bytesOf(canonicalCertificate(trust.anchor)) : (dockerCa?.bytes ?? null);
  if (ca === null) return { verdict: { ...name, trusted: null, refusal: null, reason: null }, path: [] };
  const { trusted, refusal, reason, path } = await everyClientsVerdict({
    pair,
    dockerCa: ca,
    host: dialledName(exampleOf(name.host)),
    at,
    profile: handshakeProfiles.vch,
  });
  return { verdict: { ...name, trusted, refusal, reason }, path };
}

/** A name that a wildcard stands for; any other as it is. */
function exampleOf(name: string): string {
  return name.startsWith('*.') ? `vch${name.slice(1)}` : name;
}

async function clientAnswer(
  { clients }: TlsOn,
  { certificate, key }: ClientPlan,
  server: LoadedKeyPair | null,
  authorities: readonly Certificate[],
  at: Date,
): Promise<ClientVerdict | null> {
  const dockerCertificate = certificate?.bytes ?? null;
  const dockerKey = key?.bytes ?? null;
  if (clients.mode === 'off' || (dockerCertificate === null && dockerKey === null)) return null;
  return everyClientsAnswer({
    files: { dockerCertificate, dockerKey },
    server,
    authorities,
    at,
    profile: handshakeProfiles.vch,
  });
}

/** The first of these times; null for none. */
export function earliest(times: readonly Date[]): Date | null {
  return times.length === 0 ? null : new Date(Math.min(...times.map((time) => time.getTime())));
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
