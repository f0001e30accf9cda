// SPDX-License-Identifier: Apache-2.0
import type { ContainerNetwork } from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/** Whether there is a container network. */
export function hasContainerNetworks({ containers }: NetworkSettings): boolean {
  return containers.length > 0;
}

/** Whether a container network has a text at one of its lists, or as its gateway. */
export function someNetworkHas(part: 'gateway' | 'ipRanges' | 'dnsServers') {
  return ({ containers }: NetworkSettings): boolean =>
    containers.some((network: ContainerNetwork) => network[part].length > 0);
}
