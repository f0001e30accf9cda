// SPDX-License-Identifier: Apache-2.0
import type { ContainerNetwork } from '../../firewall';
import type { VchDescription } from '../../vch';
import type { OptionName } from '../options/create-options';
import type { CommandPlatform } from '../shell/shell';
import type { CommandRefusal } from './create-command';
import {
  type ConfigureTarget,
  type FoldedStyle,
  identityOptions,
  type Option,
  type VchIdentity,
  writeCommand,
} from './existing-vch';
import {
  isFinal,
  type FinalSetting,
  type NewClientVerification,
  type NewServerCertificate,
  type VchChange,
} from './vch-change';

export type { ConfigureTarget } from './existing-vch';

/**
 * What has to be known of the VCH: a description has it, and so have the settings of one that is to be made. How it is
 * protected may be unknown.
 */
export type ConfiguredVch = VchIdentity & {
  readonly networks: { readonly containers: readonly { readonly alias: string }[] };
  readonly tls?: Pick<VchDescription['tls'], 'mode'>;
};

/** Why there is no `configure` command for a change. */
export type ConfigureRefusal =
  | CommandRefusal
  | { readonly code: 'cannot-be-changed'; readonly setting: FinalSetting }
  /** vic-machine compares a common name with the certificate's, and this one has none. */
  | { readonly code: 'common-name-missing' }
  /** Every existing container network has to be repeated, and these are missing or told incompletely. */
  | { readonly code: 'container-networks-incomplete'; readonly aliases: readonly string[] };

/** The command, or everything that stands against it. */
export type ConfigureResult =
  | { readonly ok: true; readonly value: { readonly text: string; readonly argv: readonly string[] } }
  | { readonly ok: false; readonly problems: readonly ConfigureRefusal[] };

/**
 * The `vic-machine configure` command for a change it really makes. The common name is always given with certificates:
 * without it the engine takes the text `<nil>` for one on a VCH that has its address by DHCP. Never holds a password.
 */
export function configureCommand(
  vch: ConfiguredVch,
  change: VchChange,
  where: ConfigureTarget,
  platform: CommandPlatform,
  style: FoldedStyle = {},
): ConfigureResult {
  const refusals = isFinal(change)
    ? [{ code: 'cannot-be-changed', setting: change.kind } as const]
    : refusalsOf(vch, change);
  if (isFinal(change) || refusals.length > 0) return { ok: false, problems: refusals };
  const options = [...identityOptions(vch, where), ...changeOptions(change)];
  return writeCommand('configure', options, platform, style);
}

type PossibleChange = Exclude<VchChange, { kind: FinalSetting }>;

function refusalsOf({ tls, networks }: ConfiguredVch, change: PossibleChange): readonly ConfigureRefusal[] {
  if (change.kind === 'certificates') {
    const setting =
      tls?.mode === 'no-tls'
        ? 'add-tls'
        : tls?.mode === 'tlsverify' && change.clients.mode === 'off'
          ? 'stop-verifying-clients'
          : null;
    return [
      ...(setting === null ? [] : [{ code: 'cannot-be-changed', setting } as const]),
      ...(change.server.commonName === '' ? [{ code: 'common-name-missing' } as const] : []),
    ];
  }
  if (change.kind === 'add-container-network') {
    const aliases = incompleteNetworks(networks.containers, change.existing);
    if (aliases.length > 0) return [{ code: 'container-networks-incomplete', aliases }];
  }
  return [];
}

function changeOptions(change: PossibleChange): readonly Option[] {
  switch (change.kind) {
    case 'certificates':
      return [
        ...serverOptions(change.server),
        { name: 'tls-cert-path', value: change.folder },
        ...clientOptions(change.clients),
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
        ...list('http-proxy', change.http === null ? [] : [change.http]),
        ...list('https-proxy', change.https === null ? [] : [change.https]),
      ];
    case 'log-server':
      return [{ name: 'syslog-address', value: change.address }];
    case 'add-container-network':
      return [...change.existing, change.added].flatMap(containerOptions);
  }
}

function serverOptions(server: NewServerCertificate): readonly Option[] {
  const commonName: Option = { name: 'tls-cname', value: server.commonName };
  return server.source === 'files'
    ? [
        { name: 'tls-server-cert', value: server.certificate },
        { name: 'tls-server-key', value: server.key },
        commonName,
      ]
    : [commonName, ...list('organization', server.organization)];
}

function clientOptions(clients: NewClientVerification): readonly Option[] {
  switch (clients.mode) {
    case 'required':
      return list('tls-ca', clients.authorities);
    case 'generated':
      return [];
    case 'off':
      return [option('no-tlsverify', null)];
  }
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
  existing: ConfiguredVch['networks']['containers'],
  repeated: readonly ContainerNetwork[],
): readonly string[] {
  const named = repeated.map(({ alias, portGroup }) => alias || portGroup);
  return existing.map(({ alias }) => alias).filter((alias) => !named.includes(alias));
}

function option(name: OptionName, value: string | null): Option {
  return { name, value };
}

function list(name: OptionName, values: readonly string[]): readonly Option[] {
  return values.map((value) => ({ name, value }));
}
