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
  | {
      readonly kind: 'ranges';
      /** Ranges whose rule works. */
      readonly ranges: readonly AddressRange[];
      /**
       * The first range that is not one CIDR block: iptables refuses its rule, and those of the ranges after it are
       * never made. null = none.
       */
      readonly broken: AddressRange | null;
    };

/**
 * Whom the level `peers` lets in. Source: vmware/vic cmd/tether/ops_linux.go (one iptables rule per pool, without
 * `-s` when there is none), lib/portlayer/network/context.go reservePools (the whole subnet without a range).
 */
export function peerSources(network: ContainerNetwork): PeerSources {
  const ranges = readableRanges(network);
  const gateway = gatewayOf(network);
  if (ranges.length === 0) {
    return gateway === null ? { kind: 'everybody' } : { kind: 'subnet', range: rangeOfNetwork(gateway) };
  }
  const bare = ranges.map(({ first, last }): AddressRange => ({ first, last }));
  const firstBroken = bare.findIndex((range) => !isOneBlock(range));
  if (firstBroken < 0) return { kind: 'ranges', ranges: bare, broken: null };
  return { kind: 'ranges', ranges: bare.slice(0, firstBroken), broken: bare[firstBroken] ?? null };
}
