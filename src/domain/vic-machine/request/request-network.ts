// SPDX-License-Identifier: Apache-2.0
import type { ContainerNetwork } from '../../firewall';
import {
  defaultBridgeRange,
  defaultPublicNetwork,
  type NetworkSettings,
  type RoleNetwork,
} from '../../networks';
import { requestAddress, requestCidr, requestGateway, requestRange } from './request-address';
import { wholeNumber } from './request-numbers';
import type { ReportProblem } from './request-problem';
import type { RequestContainerNetwork, RequestNetwork, VchRequest } from './vch-request';

/**
 * `network` of the body. Port groups go by name: by id the API finds networks of one kind only, and distributed port
 * groups are of another.
 *
 * @param vchName the command line's default for `--bridge-network`
 */
export function requestNetwork(
  networks: NetworkSettings,
  vchName: string,
  report: ReportProblem,
): VchRequest['network'] {
  const publicName = networks.public.portGroup || defaultPublicNetwork;
  const clientName = networks.client.portGroup || publicName;
  const managementName = networks.management.portGroup || clientName;
  const nameservers = networks.dnsServers.map((server, index) =>
    requestAddress(server, `networks.dnsServers.${index}`, report),
  );
  const width = wholeNumber(networks.bridge.width, 'networks.bridge.width', report);
  // The API has no default for the range and refuses a body without one.
  const bridgeRange = networks.bridge.ipRange || defaultBridgeRange;
  const containers = networks.containers.map((network, index) =>
    containerNetwork(network, `networks.containers.${index}`, report),
  );
  reportRepeatedAliases(containers, report);
  if (networks.asymmetricRoutes) report({ code: 'command-line-only', field: 'networks.asymmetricRoutes' });
  return {
    bridge: {
      port_group: { name: networks.bridge.portGroup || vchName },
      ip_range: requestCidr(bridgeRange, 'networks.bridge.ipRange', report),
      ...(width !== undefined && { network_width: width }),
    },
    public: {
      ...roleNetwork(networks.public, publicName, 'networks.public', report),
      // The API takes name servers for all three networks from here and ignores the others'.
      ...(nameservers.length > 0 && { nameservers }),
    },
    ...(isGiven(networks.client) && {
      client: roleNetwork(networks.client, clientName, 'networks.client', report),
    }),
    ...(isGiven(networks.management) && {
      management: roleNetwork(networks.management, managementName, 'networks.management', report),
    }),
    ...(containers.length > 0 && { container: containers }),
  };
}

function isGiven(network: RoleNetwork): boolean {
  return network.portGroup !== '' || network.ip !== '' || network.gateway !== '' || network.routes.length > 0;
}

function roleNetwork(
  network: RoleNetwork,
  name: string,
  field: string,
  report: ReportProblem,
): RequestNetwork {
  const routes = network.routes.map((route, index) => requestCidr(route, `${field}.routes.${index}`, report));
  if (network.gateway === '' && routes.length > 0) {
    report({ code: 'invalid-value', field: `${field}.gateway`, value: '' });
  }
  return {
    port_group: { name },
    ...(network.ip !== '' && { static: requestCidr(network.ip, `${field}.ip`, report) }),
    ...(network.gateway !== '' && {
      gateway: {
        address: requestAddress(network.gateway, `${field}.gateway`, report),
        ...(routes.length > 0 && { routing_destinations: routes }),
      },
    }),
  };
}

function containerNetwork(
  network: ContainerNetwork,
  field: string,
  report: ReportProblem,
): RequestContainerNetwork {
  if (network.portGroup === '') report({ code: 'invalid-value', field: `${field}.portGroup`, value: '' });
  return {
    // The API has no default for the alias and stores '' when it is missing.
    alias: network.alias || network.portGroup,
    port_group: { name: network.portGroup },
    ...(network.firewall !== null && { firewall: network.firewall }),
    ...(network.gateway !== '' && {
      gateway: requestGateway(network.gateway, `${field}.gateway`, report),
    }),
    ...(network.ipRanges.length > 0 && {
      ip_ranges: network.ipRanges.map((range, index) =>
        requestRange(range, `${field}.ipRanges.${index}`, report),
      ),
    }),
    ...(network.dnsServers.length > 0 && {
      nameservers: network.dnsServers.map((server, index) =>
        requestAddress(server, `${field}.dnsServers.${index}`, report),
      ),
    }),
  };
}

function reportRepeatedAliases(containers: readonly RequestContainerNetwork[], report: ReportProblem): void {
  containers.forEach(({ alias }, index) => {
    if (containers.findIndex((other) => other.alias === alias) < index) {
      report({ code: 'duplicate-alias', field: `networks.containers.${index}.alias`, value: alias });
    }
  });
}
