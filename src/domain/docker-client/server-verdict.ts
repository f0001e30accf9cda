// SPDX-License-Identifier: Apache-2.0
import type { Certificate, GoBuild, LoadedKeyPair } from '../certificates';
import { loadAuthorities, readCertificate, verifyChain } from '../certificates';
import { dialledName } from './dialled-name';
import type { HandshakeProfile } from './handshake-profile';
import { largestRsaKey, whyItCannotSign } from './signing-ability';

/** What one client thinks of the server. */
export interface ServerVerdict {
  /** null: this browser cannot check a signature that it hangs on. */
  readonly trusted: boolean | null;
  readonly reason: string | null;
}

/** Judges a server's certificates with the eyes of one Docker client (`--tlsverify` and `ca.pem`). */
export async function serverVerdict(request: {
  readonly pair: LoadedKeyPair;
  readonly dockerCa: Uint8Array;
  readonly host: string;
  readonly at: Date;
  readonly client: GoBuild;
  readonly profile: HandshakeProfile;
}): Promise<ServerVerdict> {
  const { pair, client, profile } = request;
  const anchors = loadAuthorities(request.dockerCa, client);
  if (anchors.length === 0) return { trusted: false, reason: 'ca.pem seems invalid' };
  const sent = readServerCertificates(pair, client, profile);
  if (typeof sent === 'string') return { trusted: false, reason: sent };
  const [leaf, ...intermediates] = sent;
  if (leaf === undefined) return { trusted: false, reason: 'tls: server sent no certificates' };
  const verdict = await verifyChain({
    leaf,
    intermediates,
    anchors,
    host: dialledName(request.host),
    usage: 'server',
    at: request.at,
    build: client,
  });
  if (verdict.outcome === 'trusted') return { trusted: true, reason: null };
  return { trusted: verdict.outcome === 'unknown' ? null : false, reason: verdict.refusal.message };
}

/**
 * The certificates a client gets to see, or why it breaks off before it verifies anything: every client does, also one
 * that does not verify.
 */
export function readServerCertificates(
  { chain, leaf, key }: LoadedKeyPair,
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
  if (algorithm.type === 'RSA' && algorithm.bits < 1024 && !client.shortRsaKeys) {
    return `crypto/rsa: ${algorithm.bits}-bit keys are insecure`;
  }
  return certificates;
}
