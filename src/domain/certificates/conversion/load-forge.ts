// SPDX-License-Identifier: Apache-2.0
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the command line is compiled without src/**/*.d.ts
/// <reference path="./node-forge.d.ts" />
import type Forge from 'node-forge/lib/forge.js';

/** Loads node-forge, in a chunk of its own and only when it is needed. It never gives a verdict. */
export async function loadForge(): Promise<typeof Forge> {
  // PKCS#12 brings the ciphers and the password schemes along, but not every hash; they all hang on one object.
  await import('node-forge/lib/md5.js');
  await import('node-forge/lib/sha512.js');
  await import('node-forge/lib/pkcs12.js');
  return (await import('node-forge/lib/forge.js')).default;
}

/** Bytes as node-forge wants them: a string with one character per byte. */
export function toBinaryText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let offset = 0; offset < bytes.length; offset += 4096) {
    parts.push(String.fromCharCode(...bytes.subarray(offset, offset + 4096)));
  }
  return parts.join('');
}

/** Bytes from node-forge's strings. */
export function fromBinaryText(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
