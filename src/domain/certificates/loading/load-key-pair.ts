// SPDX-License-Identifier: Apache-2.0
import type { PemBlock } from '../../pem';
import { readPemAsGo } from '../../pem';
import type { Certificate, KeyAlgorithm } from '../certificate';
import type { GoBuild } from '../go-version';
import { isAtLeast } from '../go-version';
import { keyPairMatches } from '../key-match';
import type { PrivateKey } from '../private-key';
import { readCertificate } from '../reading/read-certificate';
import { readPrivateKey } from '../reading/read-private-key';
import { pemOf } from './pem-version';

/** A key pair as a Go server or client holds it. */
export interface LoadedKeyPair {
  readonly leaf: Certificate;
  /** Every CERTIFICATE block in the order of the file, the leaf first. They are sent without a look inside. */
  readonly chain: readonly Uint8Array<ArrayBuffer>[];
  readonly key: PrivateKey;
}

/** The answer of {@link loadKeyPair}; a problem is Go's error text. */
export type KeyPairLoading =
  { readonly ok: true; readonly value: LoadedKeyPair } | { readonly ok: false; readonly problem: string };

/**
 * Loads a certificate file and a key file as Go's `tls.X509KeyPair`: the first certificate must be the one of the key;
 * later ones are not even parsed.
 */
export async function loadKeyPair(
  certificateFile: Uint8Array,
  keyFile: Uint8Array,
  build: GoBuild,
): Promise<KeyPairLoading> {
  const certificateBlocks = readPemAsGo(certificateFile, pemOf(build.version));
  const chain = certificateBlocks.filter(({ label }) => label === 'CERTIFICATE').map(({ bytes }) => bytes);
  const first = chain[0];
  if (first === undefined) return failed(withoutCertificate(certificateBlocks));
  const keyBlocks = readPemAsGo(keyFile, pemOf(build.version));
  const keyBlock = keyBlocks.find(isKeyBlock);
  if (keyBlock === undefined) return failed(withoutKey(keyBlocks));
  const leaf = readCertificate(first, build);
  if (!leaf.ok) return failed(leaf.problem.reason);
  const key = readPrivateKey(keyBlock.bytes, build.version);
  if (!key.ok || !isUsable(key.value.algorithm, build)) return failed('tls: failed to parse private key');
  const { algorithm } = leaf.value.publicKey;
  if (!isUsable(algorithm, build)) return failed('tls: unknown public key algorithm');
  if (key.value.algorithm.type !== algorithm.type) {
    return failed('tls: private key type does not match public key type');
  }
  if (!(await keyPairMatches(key.value, leaf.value))) {
    return failed('tls: private key does not match public key');
  }
  return { ok: true, value: { leaf: leaf.value, chain, key: key.value } };
}

function failed(problem: string): KeyPairLoading {
  return { ok: false, problem };
}

/** Go takes the first block of any kind of private key, whatever is in it. */
export function isKeyBlock({ label }: PemBlock): boolean {
  return label === 'PRIVATE KEY' || label.endsWith(' PRIVATE KEY');
}

function isUsable(algorithm: KeyAlgorithm, { version }: GoBuild): boolean {
  if (algorithm.type === 'Ed25519') return isAtLeast(version, '1.13');
  return algorithm.type !== 'other';
}

function withoutCertificate(blocks: readonly PemBlock[]): string {
  const [only] = blocks;
  if (only === undefined) return 'tls: failed to find any PEM data in certificate input';
  if (blocks.length === 1 && only.label.endsWith('PRIVATE KEY')) {
    return 'tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched';
  }
  return `tls: failed to find "CERTIFICATE" PEM block in certificate input after skipping PEM blocks of the following types: [${labels(blocks)}]`;
}

function withoutKey(blocks: readonly PemBlock[]): string {
  const [only] = blocks;
  if (only === undefined) return 'tls: failed to find any PEM data in key input';
  if (blocks.length === 1 && only.label === 'CERTIFICATE') {
    return 'tls: found a certificate rather than a key in the PEM for the private key';
  }
  return `tls: failed to find PEM block with type ending in "PRIVATE KEY" in key input after skipping PEM blocks of the following types: [${labels(blocks)}]`;
}

function labels(blocks: readonly PemBlock[]): string {
  return blocks.map(({ label }) => label).join(' ');
}
