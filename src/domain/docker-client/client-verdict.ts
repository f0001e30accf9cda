// SPDX-License-Identifier: Apache-2.0
import type { Certificate, ChainRefusal, GoBuild, LoadedKeyPair } from '../certificates';
import { isAtLeast, loadKeyPair, readCertificate, verifyChain } from '../certificates';
import { readPemAsGo } from '../pem';
import { largestRsaKey } from '../tls';
import type { HandshakeFiles } from './handshake';
import type { HandshakeProfile } from './handshake-profile';
import { readServerCertificates } from './server-verdict';
import { whyItCannotSign } from './signing-ability';

/** What the server thinks of one client. */
export interface ClientVerdict {
  /** null: it does not come to that (unreadable own files, no handshake), or it cannot be told here. */
  readonly accepted: boolean | null;
  /** The program's own words; null when the client is accepted. */
  readonly reason: string | null;
  /** What the chain was refused for; null when it is accepted, or it did not come to that. */
  readonly refusal: ChainRefusal | null;
}

/** What is judged, apart from the program the client is. */
export interface ClientQuestion {
  readonly files: Pick<HandshakeFiles, 'dockerCertificate' | 'dockerKey'>;
  /** null: a server certificate that is yet to be made, and will be in order. */
  readonly server: LoadedKeyPair | null;
  /** The client CAs that the server has loaded. */
  readonly authorities: readonly Certificate[];
  readonly at: Date;
  readonly profile: HandshakeProfile;
}

interface Question extends ClientQuestion {
  readonly client: GoBuild;
}

const accepted: ClientVerdict = { accepted: true, reason: null, refusal: null };
const refused = (reason: string): ClientVerdict => ({ accepted: false, reason, refusal: null });
const unreached = (reason: string): ClientVerdict => ({ accepted: null, reason, refusal: null });
const noCertificate = refused("tls: client didn't provide a certificate");

/** What the server thinks of a client, whichever of the profile's programs it is: the worst of the verdicts. */
export async function everyClientsAnswer(question: ClientQuestion): Promise<ClientVerdict> {
  const verdicts = await Promise.all(
    question.profile.clients.map((client) => clientVerdict({ ...question, client })),
  );
  return (
    verdicts.find(({ accepted }) => accepted === false) ??
    verdicts.find(({ accepted }) => accepted === null) ??
    accepted
  );
}

/** Judges a Docker client with the eyes of a server that requires and verifies client certificates. */
export async function clientVerdict(question: Question): Promise<ClientVerdict> {
  const { files, server, authorities, client, profile } = question;
  const broken = server === null ? null : readServerCertificates(server, client, profile);
  if (typeof broken === 'string') return unreached(broken);
  const { dockerCertificate, dockerKey } = files;
  // One file without the other is ignored by Docker.
  if (dockerCertificate === null || dockerKey === null) return noCertificate;
  if (readPemAsGo(dockerKey)[0]?.headers.has('DEK-Info') === true) {
    return unreached('support for encrypted private keys has been removed');
  }
  const pair = await loadKeyPair(dockerCertificate, dockerKey, client);
  if (!pair.ok) return unreached(`Could not load X509 key pair: ${pair.problem}`);
  if (!isSent(pair.value, authorities, client, profile)) return noCertificate;
  return verifyClient(pair.value, question);
}

/** A Go client only sends a certificate whose issuer, or an issuer in its file, is on the server's list. */
function isSent(
  { chain, key }: LoadedKeyPair,
  authorities: readonly Certificate[],
  client: GoBuild,
  profile: HandshakeProfile,
): boolean {
  if (whyItCannotSign(key.algorithm, profile) !== null) return false;
  const serverKnowsKey = key.algorithm.type !== 'Ed25519' || isAtLeast(profile.server.version, '1.13');
  if (!serverKnowsKey) return false;
  const accepted = new Set(authorities.map(({ subject }) => String(subject.der)));
  for (const der of chain) {
    const certificate = readCertificate(der, client);
    if (!certificate.ok) return false;
    if (accepted.has(String(certificate.value.issuer.der))) return true;
  }
  return false;
}

async function verifyClient(
  { chain }: LoadedKeyPair,
  { authorities, at, profile }: Question,
): Promise<ClientVerdict> {
  const build = profile.server;
  const certificates: Certificate[] = [];
  for (const der of chain) {
    const reading = readCertificate(der, build);
    if (!reading.ok) return refused(`tls: failed to parse client certificate: ${reading.problem.reason}`);
    const { algorithm } = reading.value.publicKey;
    if (algorithm.type === 'RSA' && algorithm.bits > largestRsaKey && isAtLeast(build.version, '1.21')) {
      return refused(`tls: client sent certificate containing RSA key larger than ${largestRsaKey} bits`);
    }
    certificates.push(reading.value);
  }
  const [leaf, ...intermediates] = certificates;
  if (leaf === undefined) return noCertificate;
  const verdict = await verifyChain({
    leaf,
    intermediates,
    anchors: authorities,
    host: null,
    usage: 'client',
    at,
    build,
  });
  if (verdict.outcome === 'trusted') return accepted;
  const { refusal } = verdict;
  const reason = `tls: failed to verify client's certificate: ${refusal.message}`;
  return { accepted: verdict.outcome === 'unknown' ? null : false, reason, refusal };
}
