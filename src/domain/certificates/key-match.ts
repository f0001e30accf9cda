// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from './certificate';
import { DerReader, derTag } from './der';
import type { PrivateKey } from './private-key';

/**
 * Whether a private key belongs to a certificate: whether their public halves are the same. 'unknown' for Ed25519 keys;
 * {@link keyPairMatches} knows.
 */
export function keyBelongsTo(key: PrivateKey, certificate: Certificate): boolean | 'unknown' {
  const { algorithm, spki } = certificate.publicKey;
  if (key.algorithm.type !== algorithm.type) return false;
  if (key.spki === null) return 'unknown';
  return samePublicHalf(key.spki, spki);
}

/** {@link keyBelongsTo} with the last word: an Ed25519 key signs something, and the certificate's key checks it. */
export async function keyPairMatches(key: PrivateKey, certificate: Certificate): Promise<boolean> {
  const known = keyBelongsTo(key, certificate);
  if (known !== 'unknown') return known;
  try {
    const message = new TextEncoder().encode('Does this key belong to this certificate?');
    const algorithm = { name: 'Ed25519' };
    const own = await crypto.subtle.importKey('pkcs8', key.der, algorithm, false, ['sign']);
    const signature = await crypto.subtle.sign(algorithm, own, message);
    const { spki } = certificate.publicKey;
    const other = await crypto.subtle.importKey('spki', spki, algorithm, false, ['verify']);
    return await crypto.subtle.verify(algorithm, other, new Uint8Array(signature), message);
  } catch {
    // A browser without Ed25519, or a key it refuses: no VCH could use the pair either.
    return false;
  }
}

function samePublicHalf(a: Uint8Array<ArrayBuffer>, b: Uint8Array<ArrayBuffer>): boolean {
  const [first, second] = [publicHalf(a), publicHalf(b)];
  return first !== null && first === second;
}

/** Algorithm and key bits as text, without what else an encoder may have put there. */
function publicHalf(spki: Uint8Array<ArrayBuffer>): string | null {
  const reader = new DerReader(spki).inside(derTag.sequence);
  const algorithm = reader?.element(derTag.sequence);
  const key = reader?.bitString();
  return algorithm && key ? `${String(algorithm.content)}:${String(key.bytes)}` : null;
}
