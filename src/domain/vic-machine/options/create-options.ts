// SPDX-License-Identifier: Apache-2.0

/** How an option takes its value: the kinds of urfave/cli v1 flags that vic-machine uses. */
export type OptionKind =
  | 'text'
  /** Every repetition adds a value. */
  | 'list'
  /** Read by `strconv.ParseInt` with base 0: `0x10` and `1_000` are numbers too. */
  | 'integer'
  /** Read by `strconv.Atoi`. */
  | 'decimal'
  /** `low`, `normal`, `high` in any case, or a decimal. */
  | 'shares'
  /** Without a value of its own unless `--x=v`; the word behind it is not its value. */
  | 'flag'
  | 'duration'
  /** A URL, `https://` when it names no scheme. */
  | 'url';

/** One option of `vic-machine create`. */
export interface CreateOption {
  /** Long name, without dashes. */
  readonly name: string;
  /** Its second form, without dashes; null when there is none. Both may not be used in one command. */
  readonly alias: string | null;
  readonly kind: OptionKind;
  /** The setting it says something about, as a path in VchSettings; null when the settings have no place for it. */
  readonly field: string | null;
  /** Whether its value is a secret. */
  readonly secret?: true;
}

const option = <Name extends string>(
  name: Name,
  alias: string | null,
  kind: OptionKind,
  field: string | null,
): CreateOption & { readonly name: Name } => ({ name, alias, kind, field });

/**
 * Every option of `vic-machine create`, the only place where their names are written down. The order is that of a
 * command made from settings.
 */
export const createOptions = [
  option('target', 't', 'url', 'target.vCenter'),
  option('user', 'u', 'text', 'target.user'),
  { ...option('password', 'p', 'text', null), secret: true },
  option('thumbprint', null, 'text', 'target.thumbprint'),
  option('name', 'n', 'text', 'general.name'),
  option('compute-resource', 'r', 'text', 'compute.resource'),
  option('image-store', 'i', 'text', 'storage.imageStore'),
  option('base-image-size', null, 'text', 'storage.baseImageSize'),
  option('volume-store', 'vs', 'list', 'storage.volumeStores'),
  option('storage-quota', 'sq', 'decimal', 'storage.quota'),
  option('bridge-network', 'b', 'text', 'networks.bridge.portGroup'),
  option('bridge-network-range', 'bnr', 'text', 'networks.bridge.ipRange'),
  option('bridge-network-width', 'bnw', 'integer', 'networks.bridge.width'),
  option('public-network', 'pn', 'text', 'networks.public.portGroup'),
  option('public-network-ip', null, 'text', 'networks.public.ip'),
  option('public-network-gateway', null, 'text', 'networks.public.gateway'),
  option('client-network', 'cln', 'text', 'networks.client.portGroup'),
  option('client-network-ip', null, 'text', 'networks.client.ip'),
  option('client-network-gateway', null, 'text', 'networks.client.gateway'),
  option('management-network', 'mn', 'text', 'networks.management.portGroup'),
  option('management-network-ip', null, 'text', 'networks.management.ip'),
  option('management-network-gateway', null, 'text', 'networks.management.gateway'),
  option('dns-server', null, 'list', 'networks.dnsServers'),
  option('container-network', 'cn', 'list', 'networks.containers'),
  option('container-network-gateway', 'cng', 'list', 'networks.containers'),
  option('container-network-ip-range', 'cnr', 'list', 'networks.containers'),
  option('container-network-dns', 'cnd', 'list', 'networks.containers'),
  option('container-network-firewall', 'cnf', 'list', 'networks.containers'),
  option('http-proxy', null, 'text', 'networks.proxies.http'),
  option('https-proxy', null, 'text', 'networks.proxies.https'),
  option('no-proxy', null, 'text', 'networks.proxies.exceptions'),
  option('asymmetric-routes', 'ar', 'flag', 'networks.asymmetricRoutes'),
  option('no-tls', 'k', 'flag', 'tls'),
  option('tls-server-cert', null, 'text', 'tls.server.certificate'),
  option('tls-server-key', null, 'text', 'tls.server.key'),
  option('tls-cname', null, 'text', 'tls.server.commonName'),
  option('organization', null, 'list', 'tls.server.organization'),
  option('certificate-key-size', 'ksz', 'integer', 'tls.server.keySize'),
  option('tls-cert-path', null, 'text', 'tls.certificateFolder'),
  option('tls-ca', 'ca', 'list', 'tls.authorities'),
  option('no-tlsverify', 'kv', 'flag', 'tls.clients'),
  option('whitelist-registry', 'wr', 'list', 'registries.whitelist'),
  option('insecure-registry', 'dir', 'list', 'registries.insecure'),
  option('registry-ca', 'rc', 'list', 'registries.authorities'),
  option('ops-user', null, 'text', 'operationsUser.user'),
  { ...option('ops-password', null, 'text', 'operationsUser.password'), secret: true },
  option('ops-grant-perms', null, 'flag', 'operationsUser.grantPermissions'),
  option('cpu', null, 'decimal', 'compute.cpu.limit'),
  option('cpu-reservation', 'cpur', 'decimal', 'compute.cpu.reservation'),
  option('cpu-shares', 'cpus', 'shares', 'compute.cpu.shares'),
  option('memory', 'mem', 'decimal', 'compute.memory.limit'),
  option('memory-reservation', 'memr', 'decimal', 'compute.memory.reservation'),
  option('memory-shares', 'mems', 'shares', 'compute.memory.shares'),
  option('endpoint-cpu', null, 'integer', 'compute.endpointCpus'),
  option('endpoint-memory', null, 'integer', 'compute.endpointMemory'),
  option('affinity-vm-group', null, 'flag', 'compute.useVmGroup'),
  option('containers', null, 'decimal', 'compute.containerLimit'),
  option('container-name-convention', 'cnc', 'text', 'general.containerNameConvention'),
  option('syslog-address', null, 'text', 'general.syslogAddress'),
  option('debug', 'v', 'decimal', 'general.debug'),
  option('force', 'f', 'flag', 'deployment.force'),
  option('timeout', null, 'duration', 'deployment.timeout'),
  option('appliance-iso', 'ai', 'text', 'deployment.applianceIso'),
  option('bootstrap-iso', 'bi', 'text', 'deployment.bootstrapIso'),
  option('extended-help', 'x', 'flag', null),
  option('help', 'h', 'flag', null),
] as const satisfies readonly CreateOption[];

/** Long name of an option of `vic-machine create`. */
export type OptionName = (typeof createOptions)[number]['name'];

/** The option with this name or alias, without dashes. */
export function findOption(name: string): CreateOption | undefined {
  return createOptions.find((candidate) => candidate.name === name || candidate.alias === name);
}

const containerParts: Readonly<Record<string, string>> = {
  gateway: '--container-network-gateway',
  ipRanges: '--container-network-ip-range',
  dnsServers: '--container-network-dns',
  firewall: '--container-network-firewall',
};

/** Parts of what `--no-tls` switches off as a whole: what Docker clients do has no option. */
const partsOfTls: Readonly<Record<string, string | null>> = {
  'tls.server': '--tls-cname',
  'tls.names': null,
  'tls.client': null,
};

/** The option that says something about a setting, with its dashes; null when no option does. */
export function optionOfField(field: string): string | null {
  if (field.startsWith('networks.containers.')) {
    const part = field.split('.').find((name) => Object.hasOwn(containerParts, name));
    if (part !== undefined) return containerParts[part] ?? null;
  }
  const exact = createOptions.find((candidate) => candidate.field === field);
  if (exact !== undefined) return `--${exact.name}`;
  const part = partsOfTls[field];
  if (part !== undefined) return part;
  const dot = field.lastIndexOf('.');
  return dot < 0 ? null : optionOfField(field.slice(0, dot));
}
