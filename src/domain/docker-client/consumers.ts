// SPDX-License-Identifier: Apache-2.0
import type { Certificate, GoVersion, LoadedKeyPair } from '../certificates';
import { builtWith, checkHost, commonNameOf, loadKeyPair } from '../certificates';
import { passesApiPattern } from './api-pattern';
import { dialledName } from './dialled-name';
import type { HandshakeRequest } from './handshake';
import { handshake } from './handshake';
import { handshakeProfiles } from './handshake-profile';
import { serverVerdict } from './server-verdict';

/** The programs that get to see the files of a VCH. */
export type Consumer =
  /** The pattern the vic-machine API holds PEM texts against. */
  | 'api-schema'
  /** The Docker endpoint of the VCH. */
  | 'vch-server'
  /** Docker clients built with Go 1.24 and later. */
  | 'docker-current'
  /** Docker clients built with Go 1.13 to 1.21. */
  | 'docker-older'
  /** The vic-machine command line and the tools that show who a certificate is for. */
  | 'vic-machine'
  /** A browser on the VCH Admin portal. */
  | 'admin-portal-browser';

/** What one consumer makes of the files. */
export interface ConsumerVerdict {
  readonly consumer: Consumer;
  readonly verdict: 'works' | 'refuses' | 'warns' | 'unknown' | 'not-concerned';
  /** The program's words, or what decides; null when it works. */
  readonly reason: string | null;
}

type Answer = Omit<ConsumerVerdict, 'consumer'>;

const works: Answer = { verdict: 'works', reason: null };
const refuses = (reason: string): Answer => ({ verdict: 'refuses', reason });

/**
 * What every program that meets the files makes of them, each by its own rules (x509.md 5.1).
 *
 * @param commonName `--tls-cname` beside an existing certificate, '' when it is not given
 */
export async function consumerVerdicts(
  request: HandshakeRequest,
  commonName: string,
): Promise<readonly ConsumerVerdict[]> {
  const { serverCertificate, serverKey } = request.files;
  const loading =
    serverCertificate === null || serverKey === null
      ? null
      : await loadKeyPair(serverCertificate, serverKey, handshakeProfiles.vch.server);
  const pair = loading?.ok === true ? loading.value : null;
  const answers: Readonly<Record<Consumer, Answer>> = {
    'api-schema': apiVerdict(request),
    ...(await endpointVerdicts(request)),
    'docker-older': await olderVerdict(request, pair),
    'vic-machine': toolVerdict(pair, commonName),
    'admin-portal-browser': browserVerdict(request, pair?.leaf ?? null),
  };
  return (Object.keys(answers) as Consumer[]).map((consumer) => ({ consumer, ...answers[consumer] }));
}

function apiVerdict({ files }: HandshakeRequest): Answer {
  const texts = [files.serverCertificate, files.serverKey, ...files.clientAuthorities];
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const isWrong = texts.some((bytes) => bytes !== null && !passesApiPattern(decoder.decode(bytes)));
  return isWrong ? refuses('pem in body should match the pattern of the API') : works;
}

async function endpointVerdicts(
  request: HandshakeRequest,
): Promise<Readonly<Record<'vch-server' | 'docker-current', Answer>>> {
  const { serverStarts, serverTrusted, clientAccepted, reason } = await handshake({
    ...request,
    profile: 'vch',
  });
  const unknown: Answer = { verdict: 'unknown', reason };
  if (serverStarts === null) return { 'vch-server': unknown, 'docker-current': unknown };
  if (!serverStarts) {
    const endpoint = refuses(reason ?? '');
    return { 'vch-server': endpoint, 'docker-current': { verdict: 'not-concerned', reason } };
  }
  const isRefused = serverTrusted === false || clientAccepted === false;
  const isUnknown = serverTrusted === null || (request.verifyClients && clientAccepted === null);
  return {
    'vch-server': works,
    'docker-current': isRefused ? refuses(reason ?? '') : isUnknown ? unknown : works,
  };
}

const olderVersions: readonly GoVersion[] = ['1.13', '1.19', '1.21'];

async function olderVerdict(request: HandshakeRequest, pair: LoadedKeyPair | null): Promise<Answer> {
  const { files, dials, at } = request;
  const { dockerCa } = files;
  if (pair === null || dockerCa === null || dials.length === 0) return { verdict: 'unknown', reason: null };
  for (const version of olderVersions) {
    for (const host of dials) {
      const profile = handshakeProfiles.vch;
      const client = builtWith(version);
      const { trusted, reason } = await serverVerdict({ pair, dockerCa, host, at, client, profile });
      if (trusted !== true)
        return {
          verdict: trusted === null ? 'unknown' : 'refuses',
          reason: `Go ${version}: ${reason ?? ''}`,
        };
    }
  }
  return works;
}

/** VIC's own tools read RSA keys in PKCS#1 only, and compare `--tls-cname` with the common name. */
function toolVerdict(pair: LoadedKeyPair | null, commonName: string): Answer {
  if (pair === null) return { verdict: 'not-concerned', reason: null };
  const actual = commonNameOf(pair.leaf.subject) ?? '';
  if (commonName !== '' && commonName !== actual) {
    return refuses(`Provided cname does not match that in existing server certificate: ${actual}`);
  }
  const { format, algorithm } = pair.key;
  if (algorithm.type !== 'RSA') return { verdict: 'warns', reason: `${algorithm.type} key` };
  return format === 'pkcs1' ? works : { verdict: 'warns', reason: 'the key is not in PKCS#1' };
}

/** Longest life of a certificate, in days, that browsers of Apple put up with for private authorities. */
export const longestServerLife = 825;

/** What a certificate alone decides; whether the browser knows the authority is another matter. */
function browserVerdict({ dials, at }: HandshakeRequest, leaf: Certificate | null): Answer {
  if (leaf === null) return { verdict: 'not-concerned', reason: null };
  for (const host of dials) {
    const refusal = checkHost(leaf, dialledName(host), '1.27');
    if (refusal !== null) return refuses(refusal.message);
  }
  if (at < leaf.notBefore || at > leaf.notAfter)
    return refuses('certificate has expired or is not yet valid');
  const purposes = leaf.extendedKeyUsage;
  if (purposes !== null && !purposes.includes('serverAuth') && !purposes.includes('any')) {
    return refuses('certificate is not for servers');
  }
  const days = (leaf.notAfter.getTime() - leaf.notBefore.getTime()) / 86_400_000;
  if (days > longestServerLife) return { verdict: 'warns', reason: `valid for ${Math.round(days)} days` };
  return works;
}
