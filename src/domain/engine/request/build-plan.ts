// SPDX-License-Identifier: Apache-2.0
import type { EnginePlan } from '../plan';
import { accept, refuse, type EngineMessage, type EngineStep } from '../reason';
import { readProxy, readSyslogAddress } from '../services';
import { readVolumeStores } from '../storage';
import { byteLength, longestName, unsupportedCharacter } from '../unsupported-characters';
import { buildNetworks, referenceText } from './build-networks';
import { buildTls } from './build-tls';
import { nilPointer } from './nil-pointer';
import type { BodyQuantity, RequestBody } from './request-body';

const defaultImageSize = '8GB';

/** Who is asking, as the API's connection knows it. */
export interface RequestCredentials {
  readonly user: string;
  /** Whether a password came along; a clone ticket brings none. */
  readonly hasPassword: boolean;
}

/** The API handler's `buildCreate`: body to plan, in its order, its panics included. */
export async function buildPlan(
  body: RequestBody,
  credentials: RequestCredentials,
  at: Date,
  log: (message: EngineMessage) => void,
): Promise<EngineStep<EnginePlan>> {
  const basics = checkBasics(body);
  if (!basics.ok) return basics;
  const networks = buildNetworks(body.network, log);
  if (!networks.ok) return networks;
  const storage = buildStorage(body.storage);
  if (!storage.ok) return storage;
  const tls = await buildTls(body, networks.value, at, log);
  if (!tls.ok) return tls;
  const operationsUser = buildOperationsUser(body, credentials, log);
  if (!operationsUser.ok) return operationsUser;
  const registry = buildRegistry(body.registry);
  if (!registry.ok) return registry;
  const syslog = readSyslogAddress(body.syslogAddress);
  if (!syslog.ok) {
    return refuse(syslog.issue.reason, `error processing syslog server address: ${syslog.issue.text}`);
  }
  return accept({
    name: body.name,
    debug: body.debug,
    nameConvention: body.nameConvention,
    ...storage.value,
    ...networks.value,
    tls: tls.value,
    operationsUser: operationsUser.value,
    ...registry.value,
    syslog: syslog.value,
  });
}

function checkBasics(body: RequestBody): EngineStep<null> {
  if (body.version !== '') return refuse('version-invalid', `invalid version: ${body.version}`);
  const character = unsupportedCharacter(body.name, 'name');
  if (character !== null) {
    return refuse('name-unsupported-characters', `invalid display name: ${character}`);
  }
  if (byteLength(body.name) > longestName) {
    return refuse('name-too-long', `invalid display name: length exceeds ${longestName} characters`);
  }
  if (body.compute !== null && referenceText(body.compute.resource) === '') {
    return refuse('compute-missing', 'resource pool must be specified (by name or id)');
  }
  return accept(null);
}

type StoragePart = Pick<EnginePlan, 'baseImageSize' | 'volumeStores'>;

/** `storage`, with the base image size as the engine would parse it. */
function buildStorage(storage: RequestBody['storage']): EngineStep<StoragePart> {
  if (storage === null) return accept({ baseImageSize: '', volumeStores: [] });
  const character = unsupportedCharacter(storage.imageStores?.[0] ?? '', 'datastore');
  if (character !== null) return refuse('store-unsupported-characters', character);
  const stores: string[] = [];
  for (const store of storage.volumeStores ?? []) {
    if (store === null) return nilPointer;
    stores.push(`${store.datastore}:${store.label}`);
  }
  const volumes = readVolumeStores(stores);
  if (!volumes.ok) return refuse('volume-store', `error processing volume stores: ${volumes.issue.text}`);
  const baseImageSize = storage.baseImageSize === null ? defaultImageSize : metricText(storage.baseImageSize);
  return accept({ baseImageSize, volumeStores: volumes.value });
}

/** Units of another family count as none at all. */
function metricText({ value, units }: BodyQuantity): string {
  const power = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'].indexOf(units);
  return `${power < 0 ? 0 : Math.trunc(value * 1000 ** power)} B`;
}

function buildOperationsUser(
  { credentials: given }: RequestBody,
  credentials: RequestCredentials,
  log: (message: EngineMessage) => void,
): EngineStep<EnginePlan['operationsUser']> {
  if (given !== null) {
    return accept({
      user: given.user,
      passwordSet: given.password !== '',
      grantPermissions: given.grantPermissions,
      administrative: false,
    });
  }
  log({
    level: 'warning',
    text: 'Using administrative user for VCH operation - use --ops-user to improve security (see -x for advanced help)',
  });
  if (!credentials.hasPassword) {
    return refuse('ops-login', 'Unable to use nil password from administrative user for operations user');
  }
  return accept({ user: credentials.user, passwordSet: true, grantPermissions: null, administrative: true });
}

function buildRegistry(
  registry: RequestBody['registry'],
): EngineStep<Pick<EnginePlan, 'registries' | 'proxy'>> {
  const authorities = registry?.authorities ?? [];
  if (authorities.includes(null)) return nilPointer;
  const registries = {
    insecure: registry?.insecure ?? [],
    whitelist: registry?.whitelist ?? [],
    authorities: new TextEncoder().encode(authorities.join('')),
  };
  const proxy = registry?.proxy ?? null;
  if (proxy === null) return accept({ registries, proxy: { http: null, https: null, exceptions: null } });
  if (proxy.noProxy?.length === 0) {
    return refuse('panic-index', 'runtime error: index out of range [0] with length 0');
  }
  const http = readProxy(proxy.http);
  if (!http.ok) return refuse(http.issue.reason, `error processing proxies: ${http.issue.text}`);
  const https = readProxy(proxy.https);
  if (!https.ok) return refuse(https.issue.reason, `error processing proxies: ${https.issue.text}`);
  const exceptions = proxy.noProxy?.join(',') ?? null;
  return accept({ registries, proxy: { http: http.value, https: https.value, exceptions } });
}
