// SPDX-License-Identifier: Apache-2.0

/** The same server under the other name of the loopback interface: another origin for a browser. */
export function otherLoopbackName(origin: string): string {
  const url = new URL(origin);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.origin;
}
