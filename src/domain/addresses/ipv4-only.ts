// SPDX-License-Identifier: Apache-2.0
import { parseAddressRange, type WrittenRange } from './address-range';
import { parseCidr, type Cidr } from './cidr';
import { parseIpAddress, type IpAddress } from './ip-address';
import { refused, type Parsed } from './problem';

// The vic-machine API takes IPv4 only (`format: ipv4`), and the networks of a VCH have no IPv6 addresses.

/** An IPv4 address; an IPv6 address is a problem. */
export function parseIpv4Address(text: string): Parsed<IpAddress> {
  const answer = parseIpAddress(text);
  return answer.ok && answer.value.version === 6 ? refused('ipv6', 0) : answer;
}

/** An IPv4 CIDR; an IPv6 one is a problem. */
export function parseIpv4Cidr(text: string): Parsed<Cidr> {
  const answer = parseCidr(text);
  return answer.ok && answer.value.address.version === 6 ? refused('ipv6', 0) : answer;
}

/** A range of IPv4 addresses; an IPv6 one is a problem. */
export function parseIpv4Range(text: string): Parsed<WrittenRange> {
  const answer = parseAddressRange(text);
  return answer.ok && answer.value.first.version === 6 ? refused('ipv6', 0) : answer;
}
