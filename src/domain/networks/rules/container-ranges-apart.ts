// SPDX-License-Identifier: Apache-2.0
import { parseIpv4Range, rangesOverlap } from '../../addresses';
import type { Rule } from '../../findings';
import { itemsWhere, readableRanges, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/** Ranges of one network do not have an address in common. */
export const containerRangesApart: Rule<
  'networks.container-ranges-apart',
  NetworkSettings,
  {
    readonly places: readonly (ContainerPlace & {
      readonly text: string;
      /** The earlier range it overlaps, as typed. */
      readonly other: string;
    })[];
  }
> = {
  id: 'networks.container-ranges-apart',
  severity: 'error',
  citation: 'vic-machine create: "Overlapping ip ranges"',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.some((network) => readableRanges(network).length > 1),
  check: (networks) =>
    itemsWhere(networks, 'ipRanges', (text, network, item) => {
      const range = parseIpv4Range(text);
      if (!range.ok) return null;
      const earlier = readableRanges(network).find(
        (other) => other.item < item && rangesOverlap(other, range.value),
      );
      const other = earlier === undefined ? undefined : network.ipRanges[earlier.item];
      return other === undefined ? null : { other };
    }),
};
