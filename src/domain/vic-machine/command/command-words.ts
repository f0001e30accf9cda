// SPDX-License-Identifier: Apache-2.0
import type { ContainerNetwork } from '../../firewall';
import type { RoleNetwork } from '../../networks';
import type { TlsSettings } from '../../tls';
import type { VchSettings } from '../../vch';
import type { OptionName } from '../options/create-options';
import { urlWithoutPassword } from '../options/url-password';

/** One option of a command with its value; null for a flag. */
export interface CommandOption {
  readonly name: OptionName;
  readonly value: string | null;
}

/** Why a command cannot say what settings say. `field` is a path in VchSettings. */
export type CommandProblem =
  /** A value holds the character that separates values in its option. */
  | { readonly code: 'separator'; readonly field: string; readonly character: string }
  /** Options of container networks belong to a port group: of two networks on one, only the first can have any. */
  | { readonly code: 'port-group-twice'; readonly field: string; readonly portGroup: string };

/** What the settings say, as options in the order of a command, and what could not be said. */
export interface CommandOptions {
  readonly options: readonly CommandOption[];
  readonly problems: readonly CommandProblem[];
  /** Fields whose password was left out: the tool asks for it, or it has to be put in by hand. */
  readonly passwordsLeftOut: readonly string[];
}

/** Names for files that are still to be chosen. */
export const conventionalFiles = {
  certificate: 'server-cert.pem',
  key: 'server-key.pem',
  authority: 'ca.pem',
} as const;

/** The options of `vic-machine create` that say what the settings say. Never holds a password. */
export function commandOptions(settings: VchSettings): CommandOptions {
  const writer = new OptionWriter();
  const { target, general, compute, storage, networks, registries, operationsUser, deployment } = settings;
  writer.text('target', targetText(target.vCenter, target.datacenter));
  writer.text('user', target.user);
  writer.text('thumbprint', target.thumbprint);
  writer.always('name', general.name);
  writer.text('compute-resource', compute.resource);
  writer.text('image-store', storage.imageStore);
  writer.text('base-image-size', storage.baseImageSize);
  storage.volumeStores.forEach(({ location, label }, index) => {
    const field = `storage.volumeStores.${index}`;
    writer.without(':', label, `${field}.label`);
    writer.always('volume-store', `${writer.withoutPassword(location, field)}:${label}`);
  });
  writer.text('storage-quota', storage.quota);
  writer.text('bridge-network', networks.bridge.portGroup);
  writer.text('bridge-network-range', networks.bridge.ipRange);
  writer.text('bridge-network-width', networks.bridge.width);
  for (const role of ['public', 'client', 'management'] as const) writeRole(writer, role, networks[role]);
  writer.list('dns-server', networks.dnsServers);
  writeContainerNetworks(writer, networks.containers);
  writer.text('http-proxy', writer.withoutPassword(networks.proxies.http, 'networks.proxies.http'));
  writer.text('https-proxy', writer.withoutPassword(networks.proxies.https, 'networks.proxies.https'));
  writer.joined('no-proxy', networks.proxies.exceptions, 'networks.proxies.exceptions');
  writer.flag('asymmetric-routes', networks.asymmetricRoutes);
  writeTls(writer, settings.tls);
  writer.list('whitelist-registry', registries.whitelist);
  writer.list('insecure-registry', registries.insecure);
  writer.list(
    'registry-ca',
    registries.authorities.map((file) => file.name),
  );
  writer.text('ops-user', operationsUser.user);
  writer.flag('ops-grant-perms', operationsUser.grantPermissions);
  if (operationsUser.password !== '') writer.passwordsLeftOut.push('operationsUser.password');
  writer.text('cpu', compute.cpu.limit);
  writer.text('cpu-reservation', compute.cpu.reservation);
  writer.text('cpu-shares', compute.cpu.shares);
  writer.text('memory', compute.memory.limit);
  writer.text('memory-reservation', compute.memory.reservation);
  writer.text('memory-shares', compute.memory.shares);
  writer.text('endpoint-cpu', compute.endpointCpus);
  writer.text('endpoint-memory', compute.endpointMemory);
  writer.flag('affinity-vm-group', compute.useVmGroup);
  writer.text('containers', compute.containerLimit);
  writer.text('container-name-convention', general.containerNameConvention);
  writer.text('syslog-address', general.syslogAddress);
  writer.text('debug', general.debug === 0 ? '' : String(general.debug));
  writer.flag('force', deployment.force);
  writer.text('timeout', deployment.timeout);
  writer.text('appliance-iso', deployment.applianceIso);
  writer.text('bootstrap-iso', deployment.bootstrapIso);
  return writer;
}

class OptionWriter implements CommandOptions {
  readonly options: CommandOption[] = [];
  readonly problems: CommandProblem[] = [];
  readonly passwordsLeftOut: string[] = [];

  always(name: OptionName, value: string): void {
    this.options.push({ name, value });
  }

  text(name: OptionName, value: string): void {
    if (value !== '') this.always(name, value);
  }

  list(name: OptionName, values: readonly string[]): void {
    for (const value of values) this.always(name, value);
  }

  flag(name: OptionName, isSet: boolean): void {
    if (isSet) this.options.push({ name, value: null });
  }

  joined(name: OptionName, values: readonly string[], field: string): void {
    values.forEach((value, index) => {
      this.without(',', value, `${field}.${index}`);
    });
    this.text(name, values.join(','));
  }

  without(character: string, value: string, field: string): void {
    if (value.includes(character)) this.problems.push({ code: 'separator', field, character });
  }

  /** A URL without the password in it. */
  withoutPassword(url: string, field: string): string {
    const bare = urlWithoutPassword(url);
    if (bare !== url) this.passwordsLeftOut.push(field);
    return bare;
  }
}

/**
 * The value of `--target`: the vCenter Server, and the datacenter's inventory path where one is named. Percent signs and
 * what would end the path are escaped, as its URL reader undoes it.
 */
export function targetText(vCenter: string, datacenter: string): string {
  if (datacenter === '') return vCenter;
  return `${vCenter}/${datacenter.replace(/[%?#]/g, (character) => encodeURIComponent(character))}`;
}

function writeRole(
  writer: OptionWriter,
  role: 'public' | 'client' | 'management',
  network: RoleNetwork,
): void {
  writer.text(`${role}-network`, network.portGroup);
  writer.text(`${role}-network-ip`, network.ip);
  network.routes.forEach((route, index) => {
    writer.without(',', route, `networks.${role}.routes.${index}`);
  });
  const routes = network.routes.join(',');
  writer.text(
    `${role}-network-gateway`,
    network.routes.length === 0 ? network.gateway : `${routes}:${network.gateway}`,
  );
}

function writeContainerNetworks(writer: OptionWriter, networks: readonly ContainerNetwork[]): void {
  networks.forEach((network, index) => {
    const field = `networks.containers.${index}`;
    writer.without(':', network.portGroup, `${field}.portGroup`);
    writer.without(':', network.alias, `${field}.alias`);
    writer.always('container-network', network.portGroup + (network.alias === '' ? '' : `:${network.alias}`));
  });
  networks.forEach((network, index) => {
    const { portGroup, gateway, ipRanges, dnsServers, firewall } = network;
    const hasOptions = gateway !== '' || ipRanges.length > 0 || dnsServers.length > 0 || firewall !== null;
    const isFirst = networks.findIndex((other) => other.portGroup === portGroup) === index;
    if (hasOptions && !isFirst) {
      const field = `networks.containers.${index}.portGroup`;
      writer.problems.push({ code: 'port-group-twice', field, portGroup });
    }
    if (gateway !== '') writer.always('container-network-gateway', `${portGroup}:${gateway}`);
    for (const range of ipRanges) writer.always('container-network-ip-range', `${portGroup}:${range}`);
    for (const server of dnsServers) writer.always('container-network-dns', `${portGroup}:${server}`);
    if (firewall !== null) writer.always('container-network-firewall', `${portGroup}:${firewall}`);
  });
}

function writeTls(writer: OptionWriter, tls: TlsSettings): void {
  if (tls.transport === 'plain') {
    writer.flag('no-tls', true);
    return;
  }
  const { server, clients, certificateFolder } = tls;
  if (server.source === 'custom') {
    writer.always('tls-server-cert', server.certificate?.name ?? conventionalFiles.certificate);
    writer.always('tls-server-key', server.key?.name ?? conventionalFiles.key);
  }
  writer.text('tls-cname', server.commonName);
  writer.list('organization', server.organization);
  writer.text('certificate-key-size', server.keySize);
  writer.text('tls-cert-path', certificateFolder);
  if (clients.mode === 'off') {
    writer.flag('no-tlsverify', true);
  } else if (clients.authorities.source === 'chosen') {
    const { files } = clients.authorities;
    const names = files.map((file) => file.name);
    writer.list('tls-ca', names.length === 0 ? [conventionalFiles.authority] : names);
  }
}
