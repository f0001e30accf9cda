// SPDX-License-Identifier: Apache-2.0
import type { AllocationDescription, VchDescription } from '../../vch';
import type { VchListItem } from '../../inventory';
import { asObject, numberIn, objectIn, objectsIn, textIn, textsIn, type JsonObject } from './json-parts';
import { authorityFiles, distinct, readTls } from './read-certificates';
import { readNetworks } from './read-networks';

/** The description, or that the answer is none. */
export type DescriptionResult =
  | { readonly ok: true; readonly value: VchDescription }
  | { readonly ok: false; readonly problem: 'not-a-vch' };

/**
 * Reads the answer of `GET …/vch/{id}`. What the server loses or never tells becomes `unknown`, never a guess.
 *
 * @param id managed object id of the endpoint VM, which the answer itself does not hold
 */
export function readVch(json: unknown, id: string | null = null): DescriptionResult {
  const vch = asObject(json);
  if (vch === null || textIn(vch, 'name') === '') return { ok: false, problem: 'not-a-vch' };
  const runtime = objectIn(vch, 'runtime');
  const compute = objectIn(vch, 'compute');
  const endpoint = objectIn(vch, 'endpoint');
  const registry = objectIn(vch, 'registry');
  const proxy = objectIn(registry, 'image_fetch_proxy');
  return {
    ok: true,
    value: {
      id: id ?? (textIn(vch, 'id') || 'unknown'),
      name: textIn(vch, 'name'),
      version: textIn(vch, 'version') || 'unknown',
      powerState: textIn(runtime, 'power_state') || 'unknown',
      upgradeStatus: textIn(runtime, 'upgrade_status') || 'unknown',
      dockerHost: textIn(runtime, 'docker_host') || null,
      adminPortal: textIn(runtime, 'admin_portal') || null,
      debug: numberIn(vch, 'debug') ?? 0,
      syslogAddress: textIn(vch, 'syslog_addr'),
      containerNameConvention: textIn(objectIn(vch, 'container'), 'name_convention'),
      compute: {
        resourceId: textIn(objectIn(compute, 'resource'), 'id') || 'unknown',
        cpu: readAllocation(objectIn(compute, 'cpu'), { Hz: 1e-6, KHz: 1e-3, MHz: 1, GHz: 1e3 }),
        memory: readAllocation(objectIn(compute, 'memory'), binaryMegabytes),
        useVmGroup: objectIn(compute, 'affinity')['use_vm_group'] === true,
      },
      endpoint: {
        cpus: numberIn(objectIn(endpoint, 'cpu'), 'sockets') ?? 'unknown',
        memory: quantity(objectIn(endpoint, 'memory'), binaryMegabytes) ?? 'unknown',
      },
      operationsUser: {
        user: textIn(objectIn(endpoint, 'operations_credentials'), 'user') || 'unknown',
        grantPermissions: 'unknown',
      },
      storage: readStorage(objectIn(vch, 'storage')),
      networks: readNetworks(objectIn(vch, 'network')),
      tls: readTls(objectIn(vch, 'auth')),
      registries: {
        whitelist: textsIn(registry, 'whitelist'),
        insecure: textsIn(registry, 'insecure'),
        authorities: distinct(authorityFiles(registry)),
        proxies: {
          http: textIn(proxy, 'http'),
          https: textIn(proxy, 'https'),
          exceptions: textsIn(proxy, 'no_proxy'),
        },
      },
    },
  };
}

type Factors = Readonly<Record<string, number>>;

const binaryMegabytes: Factors = {
  B: 2 ** -20,
  KiB: 2 ** -10,
  MiB: 1,
  GiB: 2 ** 10,
  TiB: 2 ** 20,
  PiB: 2 ** 30,
};
const bytes: Factors = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15 };

/** A quantity in the unit whose factor is 1; null when it is not told or its unit is not known. */
function quantity(of: JsonObject, factors: Factors): number | null {
  const value = numberIn(of, 'value');
  const factor = factors[textIn(of, 'units')];
  return value === null || factor === undefined ? null : value * factor;
}

function readAllocation(allocation: JsonObject, factors: Factors): AllocationDescription {
  const shares = objectIn(allocation, 'shares');
  return {
    limit: quantity(objectIn(allocation, 'limit'), factors),
    reservation: quantity(objectIn(allocation, 'reservation'), factors),
    shares: textIn(shares, 'level') || String(numberIn(shares, 'number') ?? 'normal'),
  };
}

function readStorage(storage: JsonObject): VchDescription['storage'] {
  return {
    imageStores: textsIn(storage, 'image_stores'),
    volumeStores: objectsIn(storage, 'volume_stores').map((store) => ({
      location: textIn(store, 'datastore'),
      label: textIn(store, 'label'),
    })),
    baseImageSize: quantity(objectIn(storage, 'base_image_size'), bytes) ?? 'unknown',
  };
}

/** Reads the answer of `GET …/vch`; entries without an id are left out. */
export function readVchList(
  json: unknown,
  vCenterId: string,
  datacenterId: string | null,
): readonly VchListItem[] {
  return objectsIn(asObject(json) ?? {}, 'vchs').flatMap((item): readonly VchListItem[] => {
    const id = textIn(item, 'id');
    if (id === '') return [];
    return [
      {
        vCenterId,
        datacenterId,
        id,
        name: textIn(item, 'name'),
        version: textIn(item, 'version'),
        powerState: textIn(item, 'power_state'),
        upgradeStatus: textIn(item, 'upgrade_status'),
        dockerHost: textIn(item, 'docker_host'),
        adminPortal: textIn(item, 'admin_portal'),
      },
    ];
  });
}
