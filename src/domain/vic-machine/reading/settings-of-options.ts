// SPDX-License-Identifier: Apache-2.0
import type { RoleNetwork } from '../../networks';
import { defaultSettings, type Target, type VchSettings } from '../../vch';
import { goAtoi } from '../go/strconv';
import { parseTarget } from '../options/option-value';
import type { ParsedArguments } from '../options/parse-arguments';
import { readContainerNetworks } from './container-networks';
import { OptionReader } from './option-reader';
import type { ReadingNote } from './reading-note';
import { readTls, type FileSource } from './tls-options';

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
