// SPDX-License-Identifier: Apache-2.0
import { isOneBlock, rangeOfNetwork, type AddressRange } from '../addresses';
import { gatewayOf, readableRanges } from './addressing';
import type { ContainerNetwork } from './container-network';

/** Whom the level `peers` lets in on a network. */
export type PeerSources =
  /** Neither range nor gateway: the firewall rule has no source, so everybody. */
  | { readonly kind: 'everybody' }
  /** A gateway and no range: all addresses of its subnet. */
  | { readonly kind: 'subnet'; readonly range: AddressRange }
  | { readonly kind: 'ranges'; readonly ranges: readonly AddressRange[] }
  /**
   * Nobody: all ranges are sources of one iptables rule, and iptables refuses the whole rule for this one, which is not
   * one CIDR block.
   */
  | { readonly kind: 'nobody'; readonly broken: AddressRange };

/**
 * Whom the level `peers` lets in. Sources: vmware/vic cmd/tether/ops_linux.go (one rule with the network's pools, without
 * `-s` when there are none), lib/tether/netfilter/netfilter_linux.go (the pools joined with commas), pkg/ip/range.go (a
 * pool that is no block is written `a-b`), lib/portlayer/network/context.go reservePools (the whole subnet without a
 * range).
 */
export function peerSources(network: ContainerNetwork): PeerSources {
  const ranges = readableRanges(network).map(({ first, last }): AddressRange => ({ first, last }));
  const gateway = gatewayOf(network);
  if (ranges.length === 0) {
    return gateway === null ? { kind: 'everybody' } : { kind: 'subnet', range: rangeOfNetwork(gateway) };
  }
  const broken = ranges.find((range) => !isOneBlock(range));
  return broken === undefined ? { kind: 'ranges', ranges } : { kind: 'nobody', broken };
}
