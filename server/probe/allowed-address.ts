// SPDX-License-Identifier: Apache-2.0
import { lookup } from 'node:dns/promises';
import { BlockList, isIPv4 } from 'node:net';

/** What a VCH's host leads to. */
export type Dialable =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly reason: 'unknown-name' | 'forbidden-address' };

/**
 * IPv4 addresses that no VCH has (RFC 6890, RFC 5771), and where clouds answer about their machines. A VCH says its own
 * address, and whoever may change the VCH may change what it says: the plug-in server must not be led to itself.
 */
const forbidden = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['100.100.100.200', 32],
  ['168.63.129.16', 32],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  forbidden.addSubnet(network, prefix, 'ipv4');
}
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');

/** Resolves a name to its IPv4 addresses: a VCH has no others. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const systemResolve: Resolve = async (host) =>
  (await lookup(host, { family: 4, all: true })).map(({ address }) => address);

/**
 * The address to dial for a host. It is dialled as a number, so that a name cannot lead elsewhere the second time. A
 * name that leads to a forbidden address too is forbidden.
 *
 * @param allowsLoopback only where the VCHs themselves are simulated
 */
export async function allowedAddress(
  host: string,
  allowsLoopback: boolean,
  resolve: Resolve = systemResolve,
): Promise<Dialable> {
  const addresses = isIPv4(host) ? [host] : await resolve(host).catch(() => []);
  const [address] = addresses;
  if (address === undefined) {
    return { ok: false, reason: 'unknown-name' };
  }
  const isAllowed = (candidate: string): boolean =>
    isIPv4(candidate) &&
    (!forbidden.check(candidate, 'ipv4') || (allowsLoopback && loopback.check(candidate, 'ipv4')));
  return addresses.every(isAllowed) ? { ok: true, address } : { ok: false, reason: 'forbidden-address' };
}
