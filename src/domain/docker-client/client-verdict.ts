// SPDX-License-Identifier: Apache-2.0
import type { Certificate, GoBuild, LoadedKeyPair } from '../certificates';
import { isAtLeast, loadKeyPair, readCertificate, verifyChain } from '../certificates';
import { readPemAsGo } from '../pem';
import type { HandshakeFiles } from './handshake';
import type { HandshakeProfile } from './handshake-profile';
import { readServerCertificates } from './server-verdict';
import { largestRsaKey, whyItCannotSign } from './signing-ability';

/** What the server thinks of one client. */
export interface ClientVerdict {
  /** null: it does not come to that (unreadable own files, no handshake), or it cannot be told here. */
  readonly accepted: boolean | null;
  readonly reason: string | null;
}

interface Question {
  readonly files: Pick<HandshakeFiles, 'dockerCertificate' | 'dockerKey'>;
  readonly server: LoadedKeyPair;
  readonly authorities: readonly Certificate[];
  readonly at: Date;
  readonly client: GoBuild;
  readonly profile: HandshakeProfile;
}

const noCertificate: ClientVerdict = { accepted: false, reason: "tls: client didn't provide a certificate" };

/** Judges a Docker client with the eyes of a server that requires and verifies client certificates. */
export async function clientVerdict(question: Question): Promise<ClientVerdict> {
  const { files, server, authorities, client, profile } = question;
  const broken = readServerCertificates(server, client, profile);
  if (typeof broken === 'string') return { accepted: null, reason: broken };
  const { dockerCertificate, dockerKey } = files;
  // One file without the other is ignored by Docker.
  if (dockerCertificate === null || dockerKey === null) return noCertificate;
  if (readPemAsGo(dockerKey)[0]?.headers.has('DEK-Info') === true) {
    return { accepted: null, reason: 'support for encrypted private keys has been removed' };
  }
  const pair = await loadKeyPair(dockerCertificate, dockerKey, client);
  if (!pair.ok) return { accepted: null, reason: `Could not load X509 key pair: ${pair.problem}` };
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
    if (!reading.ok)
      return {
        accepted: false,
        reason: `tls: failed to parse client certificate: ${reading.problem.reason}`,
      };
    const { algorithm } = reading.value.publicKey;
    if (algorithm.type === 'RSA' && algorithm.bits > largestRsaKey && isAtLeast(build.version, '1.21')) {
      const reason = `tls: client sent certificate containing RSA key larger than ${largestRsaKey} bits`;
      return { accepted: false, reason };
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
  if (verdict.outcome === 'trusted') return { accepted: true, reason: null };
  const reason = `tls: failed to verify client's certificate: ${verdict.refusal.message}`;
  return { accepted: verdict.outcome === 'unknown' ? null : false, reason };
}
