// SPDX-License-Identifier: Apache-2.0
import {
  type AddressRange,
  type Cidr,
  addressRangeText,
  cidrText,
  containsRange,
  enclosingBlock,
  ipAddressText,
  isOneBlock,
  largestBlockInside,
  parseAddressRange,
  parseCidr,
  rangeOfNetwork,
  rangesAround,
} from '../../../domain/addresses';

/** What a range that is no CIDR block can be replaced with. */
export interface RangeFix {
  /** The largest block inside it, `10.1.0.16/30`. */
  readonly inside: string;
  /** The block around it with the addresses it adds; null when the network of the gateway is smaller. */
  readonly enclosing: { readonly block: string; readonly added: readonly string[] } | null;
}

/**
 * The ways to make one CIDR block of a range: the only thing the firewall inside a container VM takes as a source.
 *
 * @param gateway gateway of the network, `10.1.0.1/24`: no block reaches beyond its network
 * @returns null when the range is one block, or is not a range
 */
export function rangeFix(range: string, gateway: string): RangeFix | null {
  const parsed = parseAddressRange(range.trim());
  if (!parsed.ok || isOneBlock(parsed.value)) return null;
  const enclosing = enclosingBlock(parsed.value);
  const around = rangeOfNetwork(enclosing);
  return {
    inside: cidrText(largestBlockInside(parsed.value)),
    enclosing: isInNetwork(around, gateway)
      ? { block: cidrText(enclosing), added: rangesAround(around, parsed.value).map(shortText) }
      : null,
  };
}

function isInNetwork(range: AddressRange, gateway: string): boolean {
  const parsed = parseCidr(gateway.trim());
  const network: Cidr | null = parsed.ok ? parsed.value : null;
  return network === null || containsRange(rangeOfNetwork(network), range);
}

function shortText(range: AddressRange): string {
  return range.first.value === range.last.value ? ipAddressText(range.first) : addressRangeText(range);
}
