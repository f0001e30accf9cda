// SPDX-License-Identifier: Apache-2.0

/** A host name with letters outside ASCII turned into punycode (RFC 5891); null when that is not possible. */
export function asciiHost(host: string): string | null {
  if (/^[\u0020-\u007e]*$/.test(host)) return host;
  // URL would escape what no host name can hold.
  if (!/^[\w.*\u0080-\u{10ffff}-]+$/u.test(host)) return null;
  try {
    return new URL(`http://${host}/`).hostname;
  } catch {
    return null;
  }
}
