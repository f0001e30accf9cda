// SPDX-License-Identifier: Apache-2.0
import type { Certificate, ChainRefusal, GoBuild, LoadedKeyPair } from '../certificates';
import { loadAuthorities, readCertificate, verifyChain } from '../certificates';
import { largestRsaKey, smallestRsaKey } from '../tls';
import { dialledName } from './dialled-name';
import type { HandshakeProfile } from './handshake-profile';
import { whyItCannotSign } from './signing-ability';

/** What one client thinks of the server. */
export interface ServerVerdict {
  /** null: this browser cannot check a signature that it hangs on. */
  readonly trusted: boolean | null;
  /** The program's own words; null when the server is trusted. */
  readonly reason: string | null;
  /** What the chain was refused for; null when it is trusted, or it did not come to that. */
  readonly refusal: ChainRefusal | null;
  /** The chain that is trusted, the server's certificate first; empty when none is. */
  readonly path: readonly Certificate[];
}

/** What a server shows of itself: of its key, the kind is enough. */
export type SentChain = Pick<LoadedKeyPair, 'leaf' | 'chain'> & {
  readonly key: Pick<LoadedKeyPair['key'], 'algorithm'>;
};

/** What is judged, apart from the client that judges. */
export interface ServerQuestion {
  readonly pair: SentChain;
  /** The client's `ca.pem`. */
  readonly dockerCa: Uint8Array;
  readonly host: string;
  readonly at: Date;
  readonly profile: HandshakeProfile;
}

/** What all Docker clients of a profile think of a server: the worst of their verdicts. */
export async function everyClientsVerdict(question: ServerQuestion): Promise<ServerVerdict> {
  const verdicts = await Promise.all(
    question.profile.clients.map((client) => serverVerdict({ ...question, client })),
  );
  const worst =
    verdicts.find(({ trusted }) => trusted === false) ?? verdicts.find(({ trusted }) => trusted === null);
  return worst ?? verdicts[0] ?? refused('no client');
}

/** Judges a server's certificates with the eyes of one Docker client (`--tlsverify` and `ca.pem`). */
export async function serverVerdict(
  request: ServerQuestion & { readonly client: GoBuild },
): Promise<ServerVerdict> {
  const { pair, client, profile } = request;
  const anchors = loadAuthorities(request.dockerCa, client);
  if (anchors.length === 0) return refused('ca.pem seems invalid');
  const sent = readServerCertificates(pair, client, profile);
  if (typeof sent === 'string') return refused(sent);
  const [leaf, ...intermediates] = sent;
  if (leaf === undefined) return refused('tls: server sent no certificates');
  const verdict = await verifyChain({
    leaf,
    intermediates,
    anchors,
    host: dialledName(request.host),
    usage: 'server',
    at: request.at,
    build: client,
  });
  if (verdict.outcome === 'trusted')
    return { trusted: true, reason: null, refusal: null, path: verdict.path };
  const { refusal } = verdict;
  const trusted = verdict.outcome === 'unknown' ? null : false;
  return { trusted, reason: refusal.message, refusal, path: [] };
}

function refused(reason: string): ServerVerdict {
  return { trusted: false, reason, refusal: null, path: [] };
}

/**
 * The certificates a client gets to see, or why it breaks off before it verifies anything: every client does, also one
 * that does not verify.
 */
export function readServerCertificates(
  { chain, leaf, key }: SentChain,
  client: GoBuild,
  profile: HandshakeProfile,
): readonly Certificate[] | string {
  const unable = whyItCannotSign(key.algorithm, profile);
  if (unable !== null) return unable;
  const certificates: Certificate[] = [];
  for (const der of chain) {
    const reading = readCertificate(der, client);
    if (!reading.ok) return `tls: failed to parse certificate from server: ${reading.problem.reason}`;
    const { algorithm } = reading.value.publicKey;
    if (algorithm.type === 'RSA' && algorithm.bits > largestRsaKey) {
      return `tls: server sent certificate containing RSA key larger than ${largestRsaKey} bits`;
    }
    certificates.push(reading.value);
  }
  const { algorithm } = leaf.publicKey;
  if (algorithm.type === 'RSA' && algorithm.bits < smallestRsaKey && !client.shortRsaKeys) {
    return `crypto/rsa: ${algorithm.bits}-bit keys are insecure`;
  }
  return certificates;
}
