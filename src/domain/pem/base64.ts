// SPDX-License-Identifier: Apache-2.0

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Int8Array(256).fill(-1);
for (let index = 0; index < alphabet.length; index++) values[alphabet.charCodeAt(index)] = index;

const equalsSign = 0x3d;
const space = 0x20;

/**
 * Decodes base64 (RFC 4648 §4) from a part of some bytes; spaces, tabs and line ends are skipped, padding is required.
 * Unused bits of the last character may be anything, as in Go. Null when it is not base64.
 */
export function decodeBase64(bytes: Uint8Array, start: number, end: number): Uint8Array<ArrayBuffer> | null {
  const decoded = new Uint8Array(Math.ceil(((end - start) * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  let padding = 0;
  for (let offset = start; offset < end; offset++) {
    const byte = bytes[offset] ?? 0;
    if (byte === space || (byte >= 0x09 && byte <= 0x0d && byte !== 0x0b && byte !== 0x0c)) continue;
    if (byte === equalsSign) {
      padding++;
      continue;
    }
    const value = values[byte] ?? -1;
    if (value < 0 || padding > 0) return null;
    bits = (bits << 6) | value;
    if (++held < 4) continue;
    decoded[length++] = bits >> 16;
    decoded[length++] = bits >> 8;
    decoded[length++] = bits;
    held = 0;
    bits = 0;
  }
  if (held === 1 || padding !== (4 - held) % 4) return null;
  if (held >= 2) decoded[length++] = held === 2 ? bits >> 4 : bits >> 10;
  if (held === 3) decoded[length++] = bits >> 2;
  return decoded.slice(0, length);
}

/** Encodes bytes as base64 (RFC 4648 §4) without line ends. */
export function encodeBase64(bytes: Uint8Array): string {
  const characters: string[] = [];
  for (let offset = 0; offset < bytes.length; offset += 3) {
    const rest = bytes.length - offset;
    const group = ((bytes[offset] ?? 0) << 16) | ((bytes[offset + 1] ?? 0) << 8) | (bytes[offset + 2] ?? 0);
    characters.push(
      alphabet.charAt(group >> 18),
      alphabet.charAt((group >> 12) & 63),
      rest > 1 ? alphabet.charAt((group >> 6) & 63) : '=',
      rest > 2 ? alphabet.charAt(group & 63) : '=',
    );
  }
  return characters.join('');
}
