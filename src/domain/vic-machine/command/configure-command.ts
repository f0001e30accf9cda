// SPDX-License-Identifier: Apache-2.0
import type { ContainerNetwork } from '../../firewall';
import type { VchDescription } from '../../vch';
import type { OptionName } from '../options/create-options';
import { isFinal, type FinalSetting, type VchChange } from './vch-change';
import { programWord, continuation, type CommandPlatform } from '../shell/shell';
import { writeOptions, type CommandRefusal, type CommandStyle } from './create-command';

/** What has to be known of the VCH: a description has it, and so have the settings of one that is to be made. */
export type ConfiguredVch = Pick<VchDescription, 'id' | 'name'> & {
  readonly networks: { readonly containers: readonly { readonly alias: string }[] };
};

/** Where the VCH is and who changes it: what every `configure` names. */
export interface ConfigureTarget {
  /** Host name or address of the vCenter Server, with `/datacenter` where there are several. */
  readonly target: string;
  readonly user: string;
  readonly thumbprint: string;
}

/** Why there is no `configure` command for a change. */
export type ConfigureRefusal =
  | CommandRefusal
  | { readonly code: 'cannot-be-changed'; readonly setting: FinalSetting }
  /** Every existing container network has to be repeated, and these are missing or told incompletely. */
  | { readonly code: 'container-networks-incomplete'; readonly aliases: readonly string[] };

/** The command, or everything that stands against it. */
export type ConfigureResult =
  | { readonly ok: true; readonly value: { readonly text: string; readonly argv: readonly string[] } }
  | { readonly ok: false; readonly problems: readonly ConfigureRefusal[] };

interface Option {
  readonly name: OptionName | 'id';
  readonly value: string | null;
}

/**
 * The `vic-machine configure` command for a change it really makes. The common name is always given with certificates:
 * without it the engine takes the text `<nil>` for one on a VCH that has its address by DHCP. Never holds a password.
 */
export function configureCommand(
  description: ConfiguredVch,
  change: VchChange,
  where: ConfigureTarget,
  platform: CommandPlatform,
  { folded = true }: Pick<CommandStyle, 'folded'> = {},
): ConfigureResult {
  if (isFinal(change)) {
    return { ok: false, problems: [{ code: 'cannot-be-changed', setting: change.kind }] };
  }
  if (change.kind === 'add-container-network') {
    const aliases = incompleteNetworks(description, change.existing);
    if (aliases.length > 0)
      return { ok: false, problems: [{ code: 'container-networks-incomplete', aliases }] };
  }
  const options = [...targetOptions(description, where), ...changeOptions(change)];
  const written = writeOptions(options, platform);
  if (!written.ok) return written;
  const separator = folded ? `${continuation[platform.shell]}\n  ` : ' ';
  const text = [`${programWord(platform)} configure`, ...written.texts].join(separator);
  return { ok: true, value: { text, argv: written.argv } };
}

function targetOptions(
  description: ConfiguredVch,
  { target, user, thumbprint }: ConfigureTarget,
): readonly Option[] {
  const vch: Option =
    description.id === 'unknown'
      ? { name: 'name', value: description.name }
      : { name: 'id', value: description.id };
  return [{ name: 'target', value: target }, ...text('user', user), ...text('thumbprint', thumbprint), vch];
}

function changeOptions(change: Exclude<VchChange, { kind: FinalSetting }>): readonly Option[] {
  switch (change.kind) {
    case 'server-certificate':
      return certificateOptions(change);
    case 'client-authorities':
      return [...certificateOptions(change), ...list('tls-ca', change.files)];
    case 'regenerate-certificates':
      return [
        { name: 'tls-cname', value: change.commonName },
        ...list('organization', change.organization),
        { name: 'tls-cert-path', value: change.folder },
      ];
    case 'operations-user':
      return [
        { name: 'ops-user', value: change.user },
        ...(change.grantPermissions ? [option('ops-grant-perms', null)] : []),
      ];
    case 'debug':
      return [{ name: 'debug', value: String(change.level) }];
    case 'dns-servers':
      return list('dns-server', change.servers.length === 0 ? [''] : change.servers);
    case 'registry-authorities':
      return list('registry-ca', change.files);
    case 'proxies':
      return [
        { name: 'http-proxy', value: change.http },
        { name: 'https-proxy', value: change.https },
      ];
    case 'add-container-network':
      return [...change.existing, change.added].flatMap(containerOptions);
  }
}

function certificateOptions(files: {
  readonly certificate: string;
  readonly key: string;
  readonly commonName: string;
}): readonly Option[] {
  return [
    { name: 'tls-server-cert', value: files.certificate },
    { name: 'tls-server-key', value: files.key },
    { name: 'tls-cname', value: files.commonName },
  ];
}

function containerOptions(network: ContainerNetwork): readonly Option[] {
  const { portGroup, alias, gateway, ipRanges, dnsServers, firewall } = network;
  const of = (value: string) => `${portGroup}:${value}`;
  return [
    option('container-network', alias === '' ? portGroup : of(alias)),
    ...list('container-network-gateway', gateway === '' ? [] : [of(gateway)]),
    ...list('container-network-ip-range', ipRanges.map(of)),
    ...list('container-network-dns', dnsServers.map(of)),
    ...list('container-network-firewall', firewall === null ? [] : [of(firewall)]),
  ];
}

/** Aliases of existing networks that are not repeated: the engine refuses the whole change then. */
function incompleteNetworks(
  description: ConfiguredVch,
  repeated: readonly ContainerNetwork[],
): readonly string[] {
  const named = repeated.map(({ alias, portGroup }) => alias || portGroup);
  return description.networks.containers.map(({ alias }) => alias).filter((alias) => !named.includes(alias));
}

function option(name: OptionName, value: string | null): Option {
  return { name, value };
}

function text(name: OptionName, value: string): readonly Option[] {
  return value === '' ? [] : [{ name, value }];
}

function list(name: OptionName, values: readonly string[]): readonly Option[] {
  return values.map((value) => ({ name, value }));
}
