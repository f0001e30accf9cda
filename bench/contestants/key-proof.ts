// SPDX-License-Identifier: Apache-2.0

const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** Whether an RSA key (PKCS#8) belongs to a public key: the one signs, the other verifies. For packages that cannot say. */
export async function keyFits(pkcs8: Uint8Array<ArrayBuffer>, spki: ArrayBuffer): Promise<boolean> {
  const message = Uint8Array.of(1, 2, 3);
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, rsa, false, ['sign']);
  const signature = await crypto.subtle.sign(rsa, key, message);
  const other = await crypto.subtle.importKey('spki', spki, rsa, false, ['verify']);
  return crypto.subtle.verify(rsa, other, signature, message);
}

/** An RSA-2048 key pair of WebCrypto, and its private half as PKCS#8. */
export async function webCryptoPair(): Promise<{
  readonly pair: CryptoKeyPair;
  readonly pkcs8: ArrayBuffer;
}> {
  const algorithm = { ...rsa, modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  return { pair, pkcs8: await crypto.subtle.exportKey('pkcs8', pair.privateKey) };
}
