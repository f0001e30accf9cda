// SPDX-License-Identifier: Apache-2.0

/** The bytes of a number, big end first. */
export function uint(value: number, size: 1 | 2 | 3): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, 0, size);
  return bytes;
}

/** Bytes behind their length, as TLS writes vectors (RFC 5246 4.3). */
export function vector(size: 1 | 2 | 3, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([uint(content.length, size), content]);
}
