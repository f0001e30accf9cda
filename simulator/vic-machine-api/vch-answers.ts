// SPDX-License-Identifier: Apache-2.0
import type { SimulatedVCenter } from '../vcenter/inventory-object';
import { at, listAt, numberAt, textAt, textsAt } from './json-value';
import { networkAnswer } from './network-answers';
import { textsOfPems } from './judge';
import { certificateAnswers } from './pem-answers';
import { adminPortal, dockerHost, upgradeStatus, type VchRecord } from './vch-record';

/** An entry of `GET …/vch`. Addresses are absent until there are any. */
export function listItemAnswer(vch: VchRecord): object {
  return {
    id: vch.id,
    name: vch.name,
    version: vch.version,
    power_state: vch.powerState,
    upgrade_status: upgradeStatus(vch),
    parent: { id: vch.parentId },
    ...addresses(vch),
  };
}

/** `GET …/vch/{id}` with all its gaps; null when the API would crash on what is stored. */
export function vchAnswer(server: SimulatedVCenter, vch: VchRecord): object | null {
  const { request } = vch;
  const identity = certificateAnswers(vch.server?.certificate ?? '');
  const authorities = certificateAnswers(vch.clientAuthorities);
  const registryAuthorities = certificateAnswers(textsOfPems(request, 'registry', 'certificate_authorities'));
  if (identity === null || authorities === null || registryAuthorities === null) {
    return null;
  }
  const debug = numberAt(request, 'debug');
  const convention = textAt(request, 'container', 'name_convention');
  return {
    version: vch.version,
    name: vch.name,
    ...(debug === 0 ? {} : { debug }),
    compute: {
      cpu: allocation(request, 'cpu'),
      memory: allocation(request, 'memory'),
      affinity: at(request, 'compute', 'affinity', 'use_vm_group') === true ? { use_vm_group: true } : {},
      resource: { id: vch.parentId },
    },
    network: networkAnswer(server, request),
    storage: storageAnswer(vch),
    auth: {
      client: { certificate_authorities: authorities },
      ...(identity[0] ? { server: { certificate: identity[0] } } : {}),
    },
    endpoint: {
      memory: {
        value: numberAt(request, 'endpoint', 'memory', 'value') || 2048,
        units: textAt(request, 'endpoint', 'memory', 'units') || 'MiB',
      },
      cpu: { sockets: numberAt(request, 'endpoint', 'cpu', 'sockets') || 1 },
      operations_credentials: { user: vch.user },
    },
    registry: registryAnswer(request, registryAuthorities),
    container: convention === '' ? {} : { name_convention: convention },
    runtime: { power_state: vch.powerState, upgrade_status: upgradeStatus(vch), ...addresses(vch) },
    ...syslogAnswer(request),
  };
}

function addresses(vch: VchRecord): object {
  return vch.booted ? { docker_host: dockerHost(vch), admin_portal: adminPortal(vch) } : {};
}

function allocation(request: unknown, resource: 'cpu' | 'memory'): object {
  const given = at(request, 'compute', resource);
  const shares = at(given, 'shares');
  const amounts = ['limit', 'reservation'].flatMap((name) => {
    const amount = at(given, name);
    return amount === undefined ? [] : [[name, amount] as const];
  });
  return { ...Object.fromEntries(amounts), shares: shares ?? { level: 'normal' } };
}

function storageAnswer({ request, name }: VchRecord): object {
  const size = at(request, 'storage', 'base_image_size') ?? { value: 8, units: 'GB' };
  return {
    base_image_size: { value: kilobytes(numberAt(size, 'value'), textAt(size, 'units')), units: 'KB' },
    image_stores: textsAt(request, 'storage', 'image_stores').map((store) => {
      const url = `ds://${store.replace(/^ds:\/\//, '')}`;
      return url.slice('ds://'.length).includes('/') ? url : `${url}/${name}`;
    }),
    volume_stores: listAt(request, 'storage', 'volume_stores').map((store) => ({
      datastore: textAt(store, 'datastore'),
      label: textAt(store, 'label'),
    })),
  };
}

function kilobytes(value: number, units: string): number {
  const [prefix = '', binary] = units.toUpperCase().replace(/B$/, '');
  const power = ['K', 'M', 'G', 'T'].indexOf(prefix);
  return Math.trunc((value * (binary === 'I' ? 1024 : 1000) ** (power + 1)) / 1000);
}

/** As soon as there is a whitelist the engine adds the insecure registries to it. */
function registryAnswer(request: unknown, authorities: readonly object[]): object {
  const insecure = textsAt(request, 'registry', 'insecure');
  const whitelist = textsAt(request, 'registry', 'whitelist');
  const proxy = at(request, 'registry', 'image_fetch_proxy');
  return {
    insecure,
    whitelist: whitelist.length === 0 ? [] : [...whitelist, ...insecure],
    certificate_authorities: authorities,
    ...(proxy === undefined ? {} : { image_fetch_proxy: proxy }),
  };
}

function syslogAnswer(request: unknown): object {
  const address = textAt(request, 'syslog_addr');
  const stored = /:\d+$/.test(address) ? address : `${address}:514`;
  return address === '' ? {} : { syslog_addr: stored };
}
