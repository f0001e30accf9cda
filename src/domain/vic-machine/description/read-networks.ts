// SPDX-License-Identifier: Apache-2.0
import { trustLevels } from '../../firewall';
import type {
  ContainerNetworkDescription,
  PortGroupReference,
  RoleDescription,
  VchDescription,
} from '../../vch';
import { objectIn, objectsIn, textIn, textsIn, type JsonObject } from './json-parts';

/** What the server puts where it has no address. */
const nothing = '<nil>';

/** `network` of a GET answer. */
export function readNetworks(network: JsonObject): VchDescription['networks'] {
  const bridge = objectIn(network, 'bridge');
  const containers = objectsIn(network, 'container').map(readContainerNetwork);
  return {
    bridge: {
      portGroup: readPortGroup(bridge),
      ipRange: textIn(bridge, 'ip_range') || 'unknown',
      width: 'unknown',
    },
    public: readRole(objectIn(network, 'public')),
    client: readRole(objectIn(network, 'client')),
    management: readRole(objectIn(network, 'management')),
    containers: containers.sort((a, b) => (a.alias < b.alias ? -1 : a.alias > b.alias ? 1 : 0)),
  };
}

function readPortGroup(network: JsonObject): PortGroupReference {
  const portGroup = objectIn(network, 'port_group');
  return { id: textIn(portGroup, 'id') || 'unknown', name: textIn(portGroup, 'name') || 'unknown' };
}

function readRole(network: JsonObject): RoleDescription {
  const gateway = objectIn(network, 'gateway');
  const address = textIn(gateway, 'address');
  return {
    portGroup: readPortGroup(network),
    ip: 'unknown',
    gateway: address === '' || address === nothing ? null : address,
    routes: textsIn(gateway, 'routing_destinations').filter((route) => route !== nothing && route !== ''),
    nameservers: textsIn(network, 'nameservers').filter((server) => server !== nothing && server !== ''),
  };
}

function readContainerNetwork(network: JsonObject): ContainerNetworkDescription {
  const level = trustLevels.find((candidate) => candidate === textIn(network, 'firewall'));
  const ranges = textsIn(network, 'ip_ranges');
  const servers = textsIn(network, 'nameservers');
  const readable = servers.filter((server) => server !== '' && server !== nothing);
  return {
    alias: textIn(network, 'alias'),
    portGroup: readPortGroup(network),
    firewall: level ?? 'published',
    firewallChosen: level !== undefined,
    gateway: readGateway(objectIn(network, 'gateway')),
    // A range that is not exactly one CIDR block comes back as an empty text.
    ipRanges: ranges.filter((range) => range !== '' && range !== nothing),
    untoldRanges: ranges.filter((range) => range === '' || range === nothing).length,
    dnsServers: readable,
    brokenDnsServers: servers.length - readable.length,
  };
}

/** The address, with the prefix of its one routing destination. */
function readGateway(gateway: JsonObject): string | null {
  const address = textIn(gateway, 'address');
  if (address === '' || address === nothing) return null;
  const prefix = /\/(\d+)$/.exec(textsIn(gateway, 'routing_destinations')[0] ?? '')?.[1];
  return prefix === undefined ? address : `${address}/${prefix}`;
}
