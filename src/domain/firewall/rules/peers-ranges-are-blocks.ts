// SPDX-License-Identifier: Apache-2.0
import {
  addressRangeText,
  cidrText,
  containsRange,
  enclosingBlock,
  isOneBlock,
  largestBlockInside,
  parseIpv4Range,
  rangeOfNetwork,
  rangeSize,
  rangesAround,
  type AddressRange,
} from '../../addresses';
import type { Rule } from '../../findings';
import { gatewayOf } from '../addressing';
import type { ContainerNetwork } from '../container-network';
import { itemsWhere, type ContainerPlace, type WithContainerNetworks } from '../container-place';
import { usesLevel } from './uses-level';

/** A range that is no block, and the blocks that could take its place. */
export interface BlockChoice {
  /** The range in full, `10.1.0.10-10.1.0.20`. */
  readonly range: string;
  /** How many addresses it has. */
  readonly size: number;
  /** The largest block inside it, `10.1.0.12/30`. */
  readonly inside: string;
  readonly insideSize: number;
  /** The smallest block around it, `10.1.0.0/27`; null when it would leave the gateway's subnet. */
  readonly around: string | null;
  /** What the block around it adds, as ranges in full; empty when there is none. */
  readonly added: readonly string[];
}

/**
 * iptables takes addresses and blocks as the sources of a rule, not a range. All ranges of a network are sources of one
 * rule: for one that is no block the whole rule is refused when a container starts, and no peer can reach it.
 */
export const peersRangesAreBlocks: Rule<
  'firewall.peers-ranges-are-blocks',
  WithContainerNetworks,
  { readonly places: readonly (ContainerPlace & { readonly text: string } & BlockChoice)[] }
> = {
  id: 'firewall.peers-ranges-are-blocks',
  severity: 'error',
  citation:
    'vmware/vic lib/tether/netfilter/netfilter_linux.go: all ranges in one iptables -s; iptables(8): address with a mask',
  field: 'networks.containers',
  appliesTo: usesLevel('peers'),
  check: (settings) =>
    itemsWhere(settings, 'ipRanges', (text, network) => {
      const range = network.firewall === 'peers' ? parseIpv4Range(text) : null;
      return range === null || !range.ok || isOneBlock(range.value)
        ? null
        : blockChoice(range.value, network);
    }),
};

function blockChoice(range: AddressRange, network: ContainerNetwork): BlockChoice {
  const inside = largestBlockInside(range);
  const around = enclosingBlock(range);
  const subnet = gatewayOf(network);
  const fits = subnet === null || containsRange(rangeOfNetwork(subnet), rangeOfNetwork(around));
  return {
    range: addressRangeText(range),
    size: Number(rangeSize(range)),
    inside: cidrText(inside),
    insideSize: Number(rangeSize(rangeOfNetwork(inside))),
    around: fits ? cidrText(around) : null,
    added: fits ? rangesAround(rangeOfNetwork(around), range).map(addressRangeText) : [],
  };
}
