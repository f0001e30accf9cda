// SPDX-License-Identifier: Apache-2.0
import type { ContainerNetworkOutcome, EngineOutcome, RoleOutcome } from '../../src/domain/engine';
import type { ContainerNetwork } from '../../src/domain/firewall';
import type { RoleNetwork } from '../../src/domain/networks';
import { defaultSettings, type VchSettings } from '../../src/domain/vch';

/**
 * The VCH that comes out, as settings: its networks, debug level, registries, and whether it has TLS. Of certificates
 * there is nothing.
 */
export function outcomeSettings(outcome: EngineOutcome): VchSettings {
  const { networks, proxy, registries } = outcome;
  return {
    ...defaultSettings,
    general: { ...defaultSettings.general, name: outcome.name, debug: outcome.debug ?? 0 },
    networks: {
      ...defaultSettings.networks,
      bridge: {
        portGroup: networks.bridge,
        ipRange: networks.bridgeRange ?? '',
        width: networks.bridgeWidth === 0 ? '' : String(networks.bridgeWidth),
      },
      public: roleOf(networks.public),
      client: roleOf(networks.client),
      management: roleOf(networks.management),
      dnsServers: networks.dns,
      proxies: {
        http: proxy.http ?? '',
        https: proxy.https ?? '',
        exceptions: proxy.exceptions === null ? [] : proxy.exceptions.split(','),
      },
      containers: outcome.containerNetworks.map(containerOf),
    },
    tls: outcome.tls.mode === 'no-tls' ? { transport: 'plain' } : defaultSettings.tls,
    registries: { ...defaultSettings.registries, insecure: registries.storedInsecure },
  };
}

function roleOf({ portGroup, ip, gateway, routes }: RoleOutcome): RoleNetwork {
  return { portGroup: portGroup ?? '', ip: ip ?? '', gateway: gateway ?? '', routes };
}

function containerOf(network: ContainerNetworkOutcome): ContainerNetwork {
  const { alias, portGroup, firewall, gateway, ipRanges, dns } = network;
  return {
    alias,
    portGroup,
    firewall: firewall === '' ? null : firewall,
    gateway: gateway ?? '',
    ipRanges,
    // What the API cannot read it stores as this.
    dnsServers: dns.filter((server) => server !== '<nil>'),
  };
}
