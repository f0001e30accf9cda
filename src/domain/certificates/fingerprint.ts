// SPDX-License-Identifier: Apache-2.0

/** Fingerprint of a certificate's DER in the form other tools print it: `AB:CD:…`. */
export async function fingerprint(
  der: Uint8Array<ArrayBuffer>,
  algorithm: 'SHA-256' | 'SHA-1',
): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest(algorithm, der));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':');
}
