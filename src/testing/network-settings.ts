// SPDX-License-Identifier: Apache-2.0
import type { ContainerNetwork } from '../domain/firewall';
import type { NetworkSettings, RoleNetwork } from '../domain/networks';

/** A network role on DHCP without a port group of its own, with changes. */
export function aRole(changes: Partial<RoleNetwork> = {}): RoleNetwork {
  return { portGroup: '', ip: '', gateway: '', routes: [], ...changes };
}

/** A published container network `web` on DHCP, with changes. */
export function aContainerNetwork(changes: Partial<ContainerNetwork> = {}): ContainerNetwork {
  return {
    portGroup: 'web-pg',
    alias: 'web',
    firewall: 'published',
    gateway: '',
    ipRanges: [],
    dnsServers: [],
    ...changes,
  };
}

/** A bridge and a public network, which the others share, with changes. */
export function someNetworks(changes: Partial<NetworkSettings> = {}): NetworkSettings {
  return {
    bridge: { portGroup: 'bridge-pg', ipRange: '', width: '' },
    public: aRole({ portGroup: 'public-pg' }),
    client: aRole(),
    management: aRole(),
    dnsServers: [],
    proxies: { http: '', https: '', exceptions: [] },
    containers: [],
    asymmetricRoutes: false,
    ...changes,
  };
}
