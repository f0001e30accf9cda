// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../../domain/certificates';
import type { ContainerNetwork } from '../../../domain/firewall';
import type { RoleNetwork } from '../../../domain/networks';
import type { TlsSettings } from '../../../domain/tls';
import type { VchSettings } from '../../../domain/vch';
import type { Messages } from '../../../messages';

/** A choice and what was chosen, in lines. */
export interface SummaryRow {
  readonly label: string;
  readonly values: readonly string[];
}

/** The choices of one page. */
export interface SummarySection {
  readonly title: string;
  readonly rows: readonly SummaryRow[];
}

/**
 * All choices of the wizard in words, page by page; what was left at "nothing" is left out. Never a password or a key.
 */
export function summarySections(settings: VchSettings, texts: Messages): readonly SummarySection[] {
  const { pages } = texts.wizard;
  return [
    { title: pages.general.title, rows: generalRows(settings, texts) },
    { title: pages.compute.title, rows: computeRows(settings, texts) },
    { title: pages.storage.title, rows: storageRows(settings, texts) },
    { title: pages.networks.title, rows: networkRows(settings, texts) },
    { title: pages.security.title, rows: tlsRows(settings.tls, texts) },
    { title: pages.registries.title, rows: registryRows(settings, texts) },
    { title: pages.operationsUser.title, rows: operationsUserRows(settings, texts) },
  ]
    .map(({ title, rows }) => ({ title, rows: rows.filter(({ values }) => values.length > 0) }))
    .filter(({ rows }) => rows.length > 0);
}

/** A row; empty texts are no values. */
const row = (label: string, ...values: readonly string[]): SummaryRow => ({
  label,
  values: values.filter((value) => value !== ''),
});

const fileNames = (files: readonly (ChosenFile | null)[]): readonly string[] =>
  files.flatMap((file) => (file === null ? [] : [file.name]));

const withUnit = (amount: string, unit: string): string => (amount === '' ? '' : `${amount} ${unit}`);

function generalRows({ general }: VchSettings, { generalPage: texts }: Messages): readonly SummaryRow[] {
  const levels: Readonly<Record<string, string>> = texts.debugLevels;
  return [
    row(texts.name, general.name),
    row(texts.convention, general.containerNameConvention),
    row(texts.debug, levels[String(general.debug)] ?? String(general.debug)),
    row(texts.syslog, general.syslogAddress),
  ];
}

function computeRows({ target, compute }: VchSettings, all: Messages): readonly SummaryRow[] {
  const { computePage: texts, summaryPage } = all;
  const limit = (amount: string, unit: string) =>
    amount === '' ? summaryPage.unlimited : `${amount} ${unit}`;
  return [
    row(texts.vCenter, target.vCenter),
    row(texts.kinds.datacenter, target.datacenter),
    row(texts.resource, compute.resource),
    row(texts.cpu, limit(compute.cpu.limit, texts.cpuUnit)),
    row(texts.cpuReservation, withUnit(compute.cpu.reservation, texts.cpuUnit)),
    row(texts.cpuShares, compute.cpu.shares),
    row(texts.memory, limit(compute.memory.limit, texts.memoryUnit)),
    row(texts.memoryReservation, withUnit(compute.memory.reservation, texts.memoryUnit)),
    row(texts.memoryShares, compute.memory.shares),
    row(texts.endpointCpus, compute.endpointCpus),
    row(texts.endpointMemory, withUnit(compute.endpointMemory, texts.memoryUnit)),
    row(texts.vmGroup, compute.useVmGroup ? summaryPage.on : ''),
  ];
}

function storageRows({ storage }: VchSettings, { storagePage: texts }: Messages): readonly SummaryRow[] {
  return [
    row(texts.imageStore, storage.imageStore),
    row(texts.baseImageSize, storage.baseImageSize),
    row(texts.volumeStores, ...storage.volumeStores.map(({ label, location }) => `${label}: ${location}`)),
  ];
}

function networkRows({ networks }: VchSettings, all: Messages): readonly SummaryRow[] {
  const { networksPage: texts, summaryPage } = all;
  const { bridge, proxies } = networks;
  const { roles } = texts;
  return [
    row(texts.bridge.portGroup, bridge.portGroup, bridge.ipRange, withUnit(bridge.width, texts.bridge.width)),
    row(roles.public.portGroup, ...roleValues(networks.public, summaryPage)),
    row(
      roles.client.portGroup,
      ...(networks.client.portGroup === ''
        ? [summaryPage.sameAs(roles.public.portGroup)]
        : roleValues(networks.client, summaryPage)),
    ),
    row(
      roles.management.portGroup,
      ...(networks.management.portGroup === ''
        ? [summaryPage.sameAs(roles.client.portGroup)]
        : roleValues(networks.management, summaryPage)),
    ),
    row(texts.dnsServers, ...networks.dnsServers),
    row(texts.proxies.http, proxies.http),
    row(texts.proxies.https, proxies.https),
    row(texts.proxies.exceptions, ...proxies.exceptions),
    ...networks.containers.map((network, index) =>
      row(texts.containers.named(index + 1, network.portGroup), ...containerValues(network, all)),
    ),
  ];
}

function roleValues({ portGroup, ip, gateway, routes }: RoleNetwork, texts: Messages['summaryPage']) {
  return [portGroup, ip === '' ? texts.dhcp : ip, gateway === '' ? '' : texts.via(gateway, routes)];
}

function containerValues(network: ContainerNetwork, { networksPage, summaryPage }: Messages) {
  const { containers, firewall } = networksPage;
  const isDynamic = network.gateway === '' && network.ipRanges.length === 0;
  const named = (label: string, values: readonly string[]) =>
    values.length === 0 ? '' : `${label}: ${values.join(', ')}`;
  return [
    named(containers.label, network.alias === '' ? [] : [network.alias]),
    `${firewall.label}: ${network.firewall ?? 'published'}`,
    isDynamic ? summaryPage.dhcp : named(containers.ranges, network.ipRanges),
    network.gateway === '' ? '' : summaryPage.via(network.gateway, []),
    named(containers.dnsServers, network.dnsServers),
  ];
}

function tlsRows(tls: TlsSettings, { securityPage: texts, summaryPage }: Messages): readonly SummaryRow[] {
  if (tls.transport === 'plain') return [];
  const { server, clients } = tls;
  const isOn = clients.mode === 'required';
  const authorities = isOn && clients.authorities.source === 'chosen' ? clients.authorities.files : [];
  const identity =
    server.source === 'generated'
      ? [
          row(texts.source, texts.generate),
          row(texts.commonName, server.commonName),
          row(texts.organization, ...server.organization),
          row(texts.keySize, summaryPage.bits(server.keySize)),
        ]
      : [
          row(texts.source, texts.existing),
          row(texts.serverCertificate, ...fileNames([server.certificate])),
          row(texts.serverKey, ...fileNames([server.key])),
        ];
  return [
    row(texts.clientCertificates, isOn ? texts.clientsVerified : texts.clientsNotVerified),
    row(texts.authorities, ...fileNames(authorities)),
    ...identity,
  ];
}

function registryRows(
  { registries }: VchSettings,
  { registriesPage: texts }: Messages,
): readonly SummaryRow[] {
  return [
    row(texts.whitelist, ...registries.whitelist),
    row(texts.insecure, ...registries.insecure),
    row(texts.authorities, ...fileNames(registries.authorities)),
  ];
}

function operationsUserRows({ operationsUser }: VchSettings, all: Messages): readonly SummaryRow[] {
  const { operationsUserPage: texts, summaryPage } = all;
  return [
    row(texts.user, operationsUser.user),
    row(texts.password, operationsUser.password === '' ? '' : summaryPage.passwordHidden),
    row(texts.grant, operationsUser.grantPermissions ? summaryPage.on : summaryPage.off),
  ];
}
