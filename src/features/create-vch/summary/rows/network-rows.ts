// SPDX-License-Identifier: Apache-2.0
import type { ContainerNetwork } from '../../../../domain/firewall';
import type { NetworkSettings, RoleNetwork } from '../../../../domain/networks';
import type { Messages } from '../../../../messages';
import { type SummaryRow, row, urlValue } from './summary-row';

/** The choices of the Configure Networks page. */
export function networkRows(networks: NetworkSettings, all: Messages): readonly SummaryRow[] {
  const { networksPage: texts, summaryPage } = all;
  const { bridge, proxies, containers } = networks;
  const { roles } = texts;
  const width = bridge.width === '' ? '' : summaryPage.bridgeWidth(bridge.width);
  return [
    row(texts.bridge.portGroup, 'networks.bridge', bridge.portGroup, bridge.ipRange, width),
    row(roles.public.portGroup, 'networks.public', ...roleValues(networks.public, null, all)),
    row(
      roles.client.portGroup,
      'networks.client',
      ...roleValues(networks.client, roles.public.portGroup, all),
    ),
    row(
      roles.management.portGroup,
      'networks.management',
      ...roleValues(networks.management, roles.client.portGroup, all),
    ),
    row(texts.dnsServers, 'networks.dnsServers', ...networks.dnsServers),
    row(texts.proxies.http, 'networks.proxies.http', urlValue(proxies.http, all)),
    row(texts.proxies.https, 'networks.proxies.https', urlValue(proxies.https, all)),
    row(texts.proxies.exceptions, 'networks.proxies.exceptions', ...proxies.exceptions),
    row(
      summaryPage.asymmetricRoutes,
      'networks.asymmetricRoutes',
      networks.asymmetricRoutes ? summaryPage.on : '',
    ),
    row(
      texts.containers.heading,
      'networks.containers',
      ...containers.map((network) => containerValue(network, all)),
    ),
  ];
}

/** A network of the endpoint VM in lines; one without a port group of its own shares another's. */
function roleValues(
  { portGroup, ip, gateway, routes, isStaticWanted }: RoleNetwork,
  shared: string | null,
  { summaryPage: texts }: Messages,
): readonly string[] {
  const isShared = portGroup === '' && shared !== null;
  const address = ip === '' ? (isShared ? '' : texts.dhcp) : ip;
  return [
    isShared ? texts.sameAs(shared) : portGroup,
    isStaticWanted === true ? texts.staticMissing : address,
    gateway === '' && routes.length === 0 ? '' : texts.via(gateway, routes),
  ];
}

/** A container network in one line. */
function containerValue(network: ContainerNetwork, { networksPage, summaryPage }: Messages): string {
  const { containers, firewall } = networksPage;
  const { portGroup, alias, gateway, ipRanges, dnsServers, areRangesWanted } = network;
  const isDynamic = gateway === '' && ipRanges.length === 0;
  const named = (label: string, values: readonly string[]) =>
    values.length === 0 ? '' : `${label}: ${values.join(', ')}`;
  const parts = [
    alias === '' ? portGroup : summaryPage.fileOf(portGroup, alias),
    `${firewall.label}: ${network.firewall ?? summaryPage.publishedByDefault}`,
    areRangesWanted === true ? summaryPage.rangesMissing : isDynamic ? summaryPage.dhcp : '',
    named(containers.ranges, ipRanges),
    gateway === '' ? '' : summaryPage.via(gateway, []),
    named(containers.dnsServers, dnsServers),
  ];
  return parts.filter((part) => part !== '').join('; ');
}
