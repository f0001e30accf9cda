// SPDX-License-Identifier: Apache-2.0
import type { ContainerNetwork } from '../firewall';
import type { VchDescription } from '../vch';
import type { ReviewFacts } from './facts';
import { toldContainerNetwork } from './told-settings';

/** The container networks of a VCH as a command has to repeat them, and those of which too little is told for that. */
export interface RepeatedNetworks {
  readonly networks: readonly ContainerNetwork[];
  /** Their aliases. */
  readonly incomplete: readonly string[];
}

/** All existing container networks, unchanged: vic-machine refuses to add another one without them. */
export function repeatedNetworks({ networks }: VchDescription, facts: ReviewFacts): RepeatedNetworks {
  const isTold = networks.containers.map(
    ({ portGroup: { id, name }, untoldRanges, brokenDnsServers }) =>
      // vic-machine wants the name of a port group; its id is not enough.
      (name !== 'unknown' || (id !== 'unknown' && facts.portGroupNames.has(id))) &&
      untoldRanges === 0 &&
      brokenDnsServers === 0,
  );
  return {
    networks: networks.containers
      .filter((_, index) => isTold[index])
      .map((network) => toldContainerNetwork(network, facts)),
    incomplete: networks.containers.filter((_, index) => !isTold[index]).map(({ alias }) => alias),
  };
}
