// SPDX-License-Identifier: Apache-2.0
import { isDigit, parseWhole, type Cursor } from './cursor';
import { addressBits, ipAddressText, readIpAddress, sameAddress, type IpAddress } from './ip-address';
import { parsed, refused, type Parsed } from './problem';

/**
 * An address with a prefix length. It names a network (`10.1.0.0/24`) or a host in its network (`10.1.0.1/24`); which
 * of them is meant depends on where it stands, so the address is kept as written.
 */
export interface Cidr {
  readonly address: IpAddress;
  readonly prefixLength: number;
}

/** Reads `/24` after an address, and forms the CIDR. */
export function readPrefix(cursor: Cursor, address: IpAddress): Parsed<Cidr> {
  if (!cursor.skip('/')) {
    return cursor.atEnd ? refused('prefix-missing', cursor.position) : cursor.unexpected();
  }
  const start = cursor.position;
  const digits = cursor.takeWhile(isDigit);
  if (digits === '') return cursor.unexpected();
  const prefixLength = Number(digits);
  if (prefixLength > addressBits(address.version)) return refused('prefix-too-long', start);
  return parsed({ address, prefixLength });
}

/** An address, `/`, and a prefix length of at most 32 (IPv6: 128). Host bits are allowed, see {@link hasHostBits}. */
export function parseCidr(text: string): Parsed<Cidr> {
  return parseWhole(text, (cursor) => {
    const address = readIpAddress(cursor);
    return address.ok ? readPrefix(cursor, address.value) : address;
  });
}

/** `10.1.0.1/24`: canonical address, host bits kept. */
export function cidrText(cidr: Cidr): string {
  return `${ipAddressText(cidr.address)}/${cidr.prefixLength}`;
}

/** The first address of the network the CIDR is in (its network address). */
export function firstAddress(cidr: Cidr): IpAddress {
  const { version, value } = cidr.address;
  return { version, value: value - (value % blockSize(cidr)) };
}

/** The last address of the network the CIDR is in (its broadcast address). */
export function lastAddress(cidr: Cidr): IpAddress {
  const { version, value } = firstAddress(cidr);
  return { version, value: value + blockSize(cidr) - 1n };
}

/** The network the CIDR is in, without host bits: `10.1.0.1/24` is in `10.1.0.0/24`. */
export function networkOf(cidr: Cidr): Cidr {
  return { address: firstAddress(cidr), prefixLength: cidr.prefixLength };
}

/** Whether the address is not the first one of its network: `10.1.0.10/24`. */
export function hasHostBits(cidr: Cidr): boolean {
  return !sameAddress(cidr.address, firstAddress(cidr));
}

/**
 * Whether the engine takes the address for a host of its network (`ip.IsRoutableIP`): neither its first nor its last
 * address, so none in a /31 or /32.
 */
export function isHostAddress(cidr: Cidr): boolean {
  return !sameAddress(cidr.address, firstAddress(cidr)) && !sameAddress(cidr.address, lastAddress(cidr));
}

/**
 * Whether a machine can have the address in its network: neither the network's own nor the broadcast address (RFC 1122
 * 3.2.1.3). Networks of two addresses have neither (RFC 3021), and one of a single address is a machine's.
 */
export function canBeMachine(cidr: Cidr): boolean {
  return blockSize(cidr) <= 2n || isHostAddress(cidr);
}

/** How many addresses the network has. */
export function blockSize(cidr: Cidr): bigint {
  return 1n << BigInt(addressBits(cidr.address.version) - cidr.prefixLength);
}
