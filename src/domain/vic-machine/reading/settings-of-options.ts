// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../certificates';
import { trustLevels, type ContainerNetwork, type TrustLevel } from '../../firewall';
import type { RoleNetwork } from '../../networks';
import type { ClientVerification, ServerIdentity, TlsSettings } from '../../tls';
import { defaultSettings, type Target, type VchSettings } from '../../vch';
import { goAtoi, parseGoBool } from '../go/strconv';
import { parseTarget } from '../options/option-value';
import type { ParsedArguments } from '../options/parse-arguments';
import type { ReadingNote } from './reading-note';

/** Reads a file that a command names; a name alone when it is not at hand. */
export type FileSource = (path: string) => ChosenFile;

/** Settings that options say, and what of them the settings have no place for. */
export interface OptionReading {
  readonly settings: VchSettings;
  readonly notes: readonly ReadingNote[];
}

/** The VCH that the options of a command describe, texts as typed, with `vic-machine create`'s defaults. */
export function settingsOfOptions(parsed: ParsedArguments, file: FileSource): OptionReading {
  const reader = new OptionReader(parsed);
  const settings: VchSettings = {
    target: readTarget(reader),
    general: {
      name: reader.text('name', defaultSettings.general.name),
      containerNameConvention: reader.text('container-name-convention'),
      debug: goAtoi(reader.text('debug', '0')) ?? 0,
      syslogAddress: reader.text('syslog-address'),
    },
    compute: {
      resource: reader.text('compute-resource'),
      resourceId: null,
      cpu: {
        limit: reader.text('cpu'),
        reservation: reader.text('cpu-reservation'),
        shares: reader.text('cpu-shares'),
      },
      memory: {
        limit: reader.text('memory'),
        reservation: reader.text('memory-reservation'),
        shares: reader.text('memory-shares'),
      },
      endpointCpus: reader.text('endpoint-cpu'),
      endpointMemory: reader.text('endpoint-memory'),
      useVmGroup: reader.flag('affinity-vm-group'),
      containerLimit: reader.text('containers'),
    },
    storage: {
      imageStore: reader.text('image-store'),
      baseImageSize: reader.text('base-image-size'),
      volumeStores: reader.list('volume-store').map((store) => {
        const colon = store.lastIndexOf(':');
        if (colon < 0) reader.note({ code: 'value-not-understood', option: '--volume-store', value: store });
        return { location: store.slice(0, Math.max(colon, 0)), label: store.slice(colon + 1) };
      }),
      quota: reader.text('storage-quota'),
    },
    networks: {
      bridge: {
        portGroup: reader.text('bridge-network'),
        ipRange: reader.text('bridge-network-range'),
        width: reader.text('bridge-network-width'),
      },
      public: readRole(reader, 'public'),
      client: readRole(reader, 'client'),
      management: readRole(reader, 'management'),
      dnsServers: reader.list('dns-server'),
      proxies: {
        http: reader.text('http-proxy'),
        https: reader.text('https-proxy'),
        exceptions: commaList(reader.text('no-proxy')),
      },
      containers: readContainerNetworks(reader),
      asymmetricRoutes: reader.flag('asymmetric-routes'),
    },
    tls: readTls(reader, file),
    registries: {
      whitelist: reader.list('whitelist-registry'),
      insecure: reader.list('insecure-registry'),
      authorities: reader.list('registry-ca').map(file),
    },
    operationsUser: {
      user: reader.text('ops-user'),
      password: '',
      grantPermissions: reader.flag('ops-grant-perms'),
    },
    deployment: {
      force: reader.flag('force'),
      timeout: reader.text('timeout'),
      applianceIso: reader.text('appliance-iso'),
      bootstrapIso: reader.text('bootstrap-iso'),
    },
  };
  return { settings, notes: reader.notes };
}

class OptionReader {
  readonly notes: ReadingNote[] = [];

  constructor(private readonly parsed: ParsedArguments) {}

  text(name: string, fallback = ''): string {
    return this.parsed.given.get(name)?.at(-1) ?? fallback;
  }

  list(name: string): readonly string[] {
    return this.parsed.given.get(name) ?? [];
  }

  flag(name: string): boolean {
    return parseGoBool(this.text(name)) ?? false;
  }

  note(note: ReadingNote): void {
    this.notes.push(note);
  }
}

function commaList(text: string): readonly string[] {
  return text === '' ? [] : text.split(',');
}

function readTarget(reader: OptionReader): Target {
  const typed = reader.text('target');
  const url = parseTarget(typed);
  const { host = '', path = '', scheme = 'https', user = null } = url.ok ? url.value : {};
  if (scheme !== 'https') reader.note({ code: 'value-not-understood', option: '--target', value: scheme });
  return {
    vCenter: host,
    vCenterId: null,
    datacenter: path.replace(/^\//, '').replace(/\/$/, ''),
    datacenterId: null,
    thumbprint: reader.text('thumbprint'),
    user: reader.text('user') || (user ?? ''),
  };
}

function readRole(reader: OptionReader, role: 'public' | 'client' | 'management'): RoleNetwork {
  const parts = reader.text(`${role}-network-gateway`).split(':');
  if (parts.length > 2) {
    reader.note({
      code: 'value-not-understood',
      option: `--${role}-network-gateway`,
      value: parts.join(':'),
    });
  }
  return {
    portGroup: reader.text(`${role}-network`),
    ip: reader.text(`${role}-network-ip`),
    gateway: parts.at(-1) ?? '',
    routes: parts.length > 1 ? commaList(parts[0] ?? '') : [],
  };
}

const subOptions = ['gateway', 'ip-range', 'dns', 'firewall'] as const;

function readContainerNetworks(reader: OptionReader): readonly ContainerNetwork[] {
  const values = new Map(
    subOptions.map((name) => [name, reader.list(`container-network-${name}`).map(splitAtColon)]),
  );
  const taken = new Set<string>();
  const networks = reader.list('container-network').map((option): ContainerNetwork => {
    const [portGroup, alias] = splitAtColon(option);
    // The first network on a port group gets all its options, a second one none.
    const of = (name: (typeof subOptions)[number]) =>
      taken.has(portGroup)
        ? []
        : (values.get(name) ?? []).filter(([key]) => key === portGroup).map(([, value]) => value);
    const network = {
      portGroup,
      alias,
      firewall: readLevel(of('firewall').at(-1) ?? '', reader),
      gateway: of('gateway').at(-1) ?? '',
      ipRanges: of('ip-range'),
      dnsServers: of('dns'),
    };
    taken.add(portGroup);
    return network;
  });
  for (const name of subOptions) {
    for (const [portGroup, value] of values.get(name) ?? []) {
      if (taken.has(portGroup)) continue;
      const option = `--container-network-${name}`;
      reader.note({ code: 'no-such-container-network', option, value: `${portGroup}:${value}` });
    }
  }
  return networks;
}

function splitAtColon(text: string): readonly [string, string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
}

function readLevel(text: string, reader: OptionReader): TrustLevel | null {
  const level = trustLevels.find((candidate) => candidate === text.toLowerCase());
  if (level === undefined && text !== '') {
    reader.note({ code: 'value-not-understood', option: '--container-network-firewall', value: text });
  }
  return level ?? null;
}

function readTls(reader: OptionReader, file: FileSource): TlsSettings {
  const isGiven = (name: string) =>
    reader.text(name) !== '' || (name === 'tls-ca' && reader.list(name).length > 0);
  const noteIgnored = (because: string, names: readonly string[]) => {
    for (const name of names.filter(isGiven)) reader.note({ code: 'ignored', option: `--${name}`, because });
  };
  if (reader.flag('no-tls')) {
    noteIgnored('--no-tls', [
      'tls-server-cert',
      'tls-server-key',
      'tls-cname',
      'tls-cert-path',
      'tls-ca',
      'organization',
      'certificate-key-size',
      'no-tlsverify',
    ]);
    return { transport: 'plain' };
  }
  const noTlsVerify = reader.flag('no-tlsverify');
  if (noTlsVerify) noteIgnored('--no-tlsverify', ['tls-ca']);
  return {
    transport: 'tls',
    server: readServer(reader, file),
    clients: noTlsVerify ? { mode: 'off' } : readClients(reader.list('tls-ca').map(file)),
    certificateFolder: reader.text('tls-cert-path'),
  };
}

function readServer(reader: OptionReader, file: FileSource): ServerIdentity {
  const certificate = reader.text('tls-server-cert');
  const key = reader.text('tls-server-key');
  const common = {
    commonName: reader.text('tls-cname'),
    organization: reader.list('organization'),
    keySize: reader.text('certificate-key-size'),
  };
  if (certificate === '' && key === '') return { source: 'generated', ...common };
  const chosen = (path: string) => (path === '' ? null : file(path));
  return { source: 'custom', certificate: chosen(certificate), key: chosen(key), ...common };
}

function readClients(files: readonly ChosenFile[]): ClientVerification {
  return {
    mode: 'required',
    authorities: files.length === 0 ? { source: 'generated' } : { source: 'chosen', files },
  };
}
