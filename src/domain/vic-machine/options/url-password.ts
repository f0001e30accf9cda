// SPDX-License-Identifier: Apache-2.0

/** A URL without the password of its user part, `http://user@host` for `http://user:password@host`; anything else as it is. */
export function urlWithoutPassword(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/?#:@]*):[^/?#]*@/i, '$1@');
}
