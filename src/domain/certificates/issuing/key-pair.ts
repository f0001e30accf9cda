// SPDX-License-Identifier: Apache-2.0
import { DerReader, derTag } from '../der';

/** The kinds of key that are made here: RSA by bits (2048 to 16384), or ECDSA by curve. */
export type NewKeyType =
  | { readonly type: 'RSA'; readonly bits: number }
  | { readonly type: 'ECDSA'; readonly curve: 'P-256' | 'P-384' };

/** A key pair with its public half as SubjectPublicKeyInfo and its private half as PKCS#8, both DER. */
export interface NewKeyPair {
  readonly keyType: NewKeyType;
  readonly privateKey: CryptoKey;
  readonly spki: Uint8Array<ArrayBuffer>;
  readonly pkcs8: Uint8Array<ArrayBuffer>;
}

/** Makes a key pair with WebCrypto; the browser computes off the main thread. */
export async function newKeyPair(keyType: NewKeyType): Promise<NewKeyPair> {
  const algorithm =
    keyType.type === 'RSA'
      ? {
          name: 'RSASSA-PKCS1-v1_5',
          modulusLength: keyType.bits,
          publicExponent: Uint8Array.of(1, 0, 1),
          hash: 'SHA-256',
        }
      : { name: 'ECDSA', namedCurve: keyType.curve };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  return {
    keyType,
    privateKey: pair.privateKey,
    spki: new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)),
    pkcs8: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

/** SHA-1 of the public key's bits, the usual key identifier (RFC 5280 4.2.1.2 method 1). */
export async function keyIdentifier(spki: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new DerReader(spki).inside(derTag.sequence);
  reader?.any();
  const bits = reader?.bitString()?.bytes ?? spki;
  return new Uint8Array(await crypto.subtle.digest('SHA-1', new Uint8Array(bits)));
}
