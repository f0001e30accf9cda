// SPDX-License-Identifier: Apache-2.0

/** Characters of an address that are kept; a longer one is none. */
const longestAddress = 64;

/** The address in `10.1.2.3:51234`, `[fe80::1%eth0]:51234` or `10.1.2.3`: Go net, (*TCPAddr).String. */
export function clientAddress(remote: string): string {
  const bracketed = /^\[([^\]]*)\]/.exec(remote)?.[1];
  const isPlainIpv6 = bracketed === undefined && remote.split(':').length > 2;
  const address = bracketed ?? (isPlainIpv6 ? remote : remote.replace(/:\d+$/, ''));
  return address.slice(0, longestAddress);
}
