// SPDX-License-Identifier: Apache-2.0
import type { SimulatedVCenter } from '../vcenter/inventory-object';
import { at, listAt, numberAt, textAt, textsAt } from './json-value';
import { networkAnswer } from './network-answers';
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
  const { request, outcome } = vch;
  const identity = certificateAnswers(vch.server?.certificate ?? '');
  const authorities = certificateAnswers(vch.clientAuthorities);
  const registryAuthorities = certificateAnswers(registryAuthoritiesOf(vch));
  if (identity === null || authorities === null || registryAuthorities === null) {
    return null;
  }
  const { debug, nameConvention, syslog } = outcome;
  return {
    version: vch.version,
    name: vch.name,
    ...(debug ? { debug } : {}),
    compute: {
      cpu: allocation(request, 'cpu'),
      memory: allocation(request, 'memory'),
      affinity: at(request, 'compute', 'affinity', 'use_vm_group') === true ? { use_vm_group: true } : {},
      resource: { id: vch.parentId },
    },
    network: networkAnswer(server, vch),
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
      operations_credentials: { user: outcome.operationsUser.user },
    },
    registry: registryAnswer(vch, registryAuthorities),
    container: nameConvention === null ? {} : { name_convention: nameConvention },
    runtime: { power_state: vch.powerState, upgrade_status: upgradeStatus(vch), ...addresses(vch) },
    ...(syslog.stored === null ? {} : { syslog_addr: syslog.stored }),
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

/** Insecure registries are in a stored whitelist too; the exceptions of the proxy come back as a list. */
function registryAnswer({ outcome, request }: VchRecord, authorities: readonly object[]): object {
  const { storedInsecure, storedWhitelist } = outcome.registries;
  const proxy = at(request, 'registry', 'image_fetch_proxy');
  return {
    insecure: storedInsecure,
    whitelist: storedWhitelist,
    certificate_authorities: authorities,
    ...(proxy === undefined ? {} : { image_fetch_proxy: proxy }),
  };
}

/** PEMs of the registries' authorities as the handler puts them together: end to end. */
function registryAuthoritiesOf({ request }: VchRecord): string {
  return listAt(request, 'registry', 'certificate_authorities')
    .map((authority) => textAt(authority, 'pem'))
    .join('');
}
