// SPDX-License-Identifier: Apache-2.0
import type { ContainerNetwork } from './container-network';

/** The inputs of a container network. */
export type ContainerPart = 'portGroup' | 'alias' | 'firewall' | 'gateway' | 'ipRanges' | 'dnsServers';

/** Which container network a finding is about, and which of its inputs. */
export interface ContainerPlace {
  /** Index in `networks.containers`. */
  readonly index: number;
  readonly part: ContainerPart;
  /** Index in `ipRanges` or `dnsServers`; null where the input has one text. */
  readonly item: number | null;
  /** What Docker users call the network; '' when it has neither alias nor port group yet. */
  readonly network: string;
}

/** Any settings with container networks: `VchSettings.networks` is one. */
export interface WithContainerNetworks {
  readonly containers: readonly ContainerNetwork[];
}

/** The name Docker users know a network by: its alias, or else its port group's name. */
export function networkName({ alias, portGroup }: ContainerNetwork): string {
  return alias === '' ? portGroup : alias;
}

/** The places of all container networks something is found in; null when there is none. */
export function networksWhere<Found extends object = Record<string, never>>(
  { containers }: WithContainerNetworks,
  part: ContainerPart,
  find: (network: ContainerNetwork, index: number) => Found | null,
): { readonly places: readonly (ContainerPlace & Found)[] } | null {
  const places = containers.flatMap((network, index) => {
    const found = find(network, index);
    return found === null ? [] : [{ index, part, item: null, network: networkName(network), ...found }];
  });
  return places.length > 0 ? { places } : null;
}

/** The places of all ranges (or name servers) of all container networks something is found in; null when there is none. */
export function itemsWhere<Found extends object = Record<string, never>>(
  { containers }: WithContainerNetworks,
  part: 'ipRanges' | 'dnsServers',
  find: (text: string, network: ContainerNetwork, item: number) => Found | null,
): { readonly places: readonly (ContainerPlace & { readonly text: string } & Found)[] } | null {
  const places = containers.flatMap((network, index) =>
    network[part].flatMap((text, item) => {
      const found = find(text, network, item);
      return found === null ? [] : [{ index, part, item, network: networkName(network), text, ...found }];
    }),
  );
  return places.length > 0 ? { places } : null;
}
