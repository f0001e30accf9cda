// SPDX-License-Identifier: Apache-2.0
import { encodeBase64 } from './base64';

/**
 * One canonical PEM block (RFC 7468 §2): 64 columns, `\n`, exactly one final newline. The newline matters: the engine
 * joins CA files without a separator.
 */
export function writePem(label: string, der: Uint8Array): string {
  const text = encodeBase64(der);
  const lines: string[] = [];
  for (let offset = 0; offset < text.length; offset += 64) lines.push(text.slice(offset, offset + 64));
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
