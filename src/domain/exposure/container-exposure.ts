// SPDX-License-Identifier: Apache-2.0
import { networkName, trafficMatrix, type Passage, type TrafficMatrix } from '../firewall';
import type { VchSettings } from '../vch';

/** What containers on a container network let in, each through its own firewall. */
export interface ContainerExposure {
  /** What Docker users call the network. */
  readonly network: string;
  readonly portGroup: string;
  readonly traffic: TrafficMatrix;
  /**
   * Who reaches the profiling data of every container VM, on port 6060 without a password; null below debug level 2.
   * The firewall treats it as any port that nobody published.
   */
  readonly profiling: Passage | null;
}

/** What containers on each of the container networks let in. */
export function containerExposure({ networks, general }: VchSettings): readonly ContainerExposure[] {
  return networks.containers.map((network) => {
    const traffic = trafficMatrix(network);
    return {
      network: networkName(network),
      portGroup: network.portGroup,
      traffic,
      profiling: general.debug >= 2 ? traffic.passages['inbound-other'] : null,
    };
  });
}
