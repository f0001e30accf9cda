// SPDX-License-Identifier: Apache-2.0
import type { TrustLevel } from './trust-level';

/**
 * A port group that containers may join directly (`--container-network` and its sub-options). Texts as typed.
 * Without a gateway and ranges the containers get their addresses by DHCP.
 */
export interface ContainerNetwork {
  /** Name of the port group, the key of all sub-options on the command line. */
  readonly portGroup: string;
  /** The name Docker users know it by (wizard "Label"); '' = the port group's name. */
  readonly alias: string;
  /** null = not given; the engine then enforces `published`. */
  readonly firewall: TrustLevel | null;
  /** `--container-network-gateway`: address and prefix, `10.1.0.1/24`; '' = none. */
  readonly gateway: string;
  /** `--container-network-ip-range`, repeatable: CIDR, `a-b`, or (command line only) the short form `10.1.0.10-20`. */
  readonly ipRanges: readonly string[];
  /** `--container-network-dns`, repeatable. */
  readonly dnsServers: readonly string[];
  /**
   * Given when address ranges were asked for and nothing of them was entered: to the engine that is DHCP, which
   * contradicts the choice. Only a form can say so, never a command.
   */
  readonly areRangesWanted?: true;
}
