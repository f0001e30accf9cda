// SPDX-License-Identifier: Apache-2.0
import { noFiles } from '../engine-files';
import { goQuote } from '../go/quote';
import { parseIp, type GoIp } from '../go/ip';
import { cidrError, parseGoCidr, type GoIpNet } from '../go/ip-net';
import { parseSpan, type AddressSpan } from '../networks/address-span';
import { readBridgeRange, readDnsServers, readRoleNetwork } from '../networks/role-network';
import { noRole, type ContainerNetworkPlan, type EnginePlan, type RolePlan } from '../plan';
import { accept, refuse, type EngineMessage, type EngineStep } from '../reason';
import { readProxy, readSyslogAddress } from '../services';
import { readVolumeStores } from '../storage';
import { processCertificates } from '../tls/process-certificates';
import type { TlsPlan } from '../tls/tls-plan';
import { byteLength, longestName, unsupportedCharacter } from '../unsupported-characters';
import type {
  BodyContainerNetwork,
  BodyGateway,
  BodyNetwork,
  BodyQuantity,
  BodyReference,
  RequestBody,
} from './request-body';

const defaultBridgeWidth = 16;
const defaultImageSize = '8GB';
const nilPointer = 'runtime error: invalid memory address or nil pointer dereference';

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

/** The inventory path of a reference. An id is looked up there; here it stands for itself. */
function referenceText(reference: BodyReference | null): string {
  return reference === null ? '' : reference.id || reference.name;
}

/** Ids are looked up among standard networks only; a distributed port group is not found by its id. */
function portGroupOf(reference: BodyReference | null, whose: string, lookup: string): EngineStep<string> {
  const text = referenceText(reference);
  if (text === '') {
    return refuse('cnet-portgroup-missing', `${whose} portgroup must be specified (by name or id)`);
  }
  return reference?.id.startsWith('dvportgroup-') === true
    ? refuse('cnet-portgroup-missing', `${lookup}: Unable to locate ${goQuote(text)} as any of [Network]`)
    : accept(text);
}

type NetworkPart = Pick<
  EnginePlan,
  'bridge' | 'public' | 'client' | 'management' | 'dns' | 'containerNetworks'
>;

function buildNetworks(
  network: RequestBody['network'],
  log: (message: EngineMessage) => void,
): EngineStep<NetworkPart> {
  const bridge = buildBridge(network?.bridge ?? null);
  if (!bridge.ok) return bridge;
  const client = buildRole('client', network?.client ?? null);
  if (!client.ok) return client;
  const management = buildRole('management', network?.management ?? null);
  if (!management.ok) return management;
  const publicRole = buildRole('public', network?.public ?? null);
  if (!publicRole.ok) return publicRole;
  const dns = readDnsServers(network?.public?.nameservers ?? [], log);
  if (!dns.ok) return dns;
  const containers = new Map<string, ContainerNetworkPlan>();
  for (const container of network?.containers ?? []) {
    const plan = buildContainerNetwork(container);
    if (!plan.ok) return plan;
    containers.set(plan.value.alias, plan.value);
  }
  return accept({
    bridge: bridge.value,
    client: client.value,
    management: management.value,
    public: publicRole.value,
    dns: dns.value,
    containerNetworks: [...containers.values()],
  });
}

function buildBridge(
  bridge: NonNullable<RequestBody['network']>['bridge'],
): EngineStep<EnginePlan['bridge']> {
  if (bridge === null) return accept({ portGroup: '', range: null, width: defaultBridgeWidth });
  const portGroup = portGroupOf(bridge.portGroup, 'bridge network', 'error finding bridge network');
  if (!portGroup.ok) return portGroup;
  const width = bridge.width ?? defaultBridgeWidth;
  const range = readBridgeRange(bridge.ipRange, width);
  return range.ok ? accept({ portGroup: portGroup.value, range: range.value, width }) : range;
}

function buildRole(
  role: 'client' | 'public' | 'management',
  network: BodyNetwork | null,
): EngineStep<RolePlan> {
  if (network === null) return accept(noRole);
  const portGroup = portGroupOf(
    network.portGroup,
    `${role} network`,
    `error finding ${role} network portgroup`,
  );
  if (!portGroup.ok) return portGroup;
  return readRoleNetwork(role, portGroup.value, network.static, gatewayOption(network.gateway));
}

/** The gateway as the command line would write it: an empty list of routes still leaves its colon. */
function gatewayOption(gateway: BodyGateway | null): string {
  if (gateway === null) return '';
  return gateway.routes === null ? gateway.address : `${gateway.routes.join(',')}:${gateway.address}`;
}

function buildContainerNetwork(network: BodyContainerNetwork | null): EngineStep<ContainerNetworkPlan> {
  if (network === null) return refuse('panic-nil', nilPointer);
  const { alias } = network;
  const portGroup = portGroupOf(
    network.portGroup,
    `container network ${alias}`,
    `error finding portgroup for container network ${alias}`,
  );
  if (!portGroup.ok) return portGroup;
  const gateway = buildContainerGateway(network.gateway, alias);
  if (!gateway.ok) return gateway;
  const ranges: AddressSpan[] = [];
  for (const text of network.ipRanges) {
    const span = parseSpan(text);
    if (span === null) return refuse('panic-nil', nilPointer);
    ranges.push(span);
  }
  const dns: readonly (GoIp | null)[] = network.nameservers.map(parseIp);
  // The schema has let through nothing but the five levels and ''.
  const firewall = network.firewall as ContainerNetworkPlan['firewall'];
  return accept({ alias, portGroup: portGroup.value, gateway: gateway.value, ranges, dns, firewall });
}

function buildContainerGateway(gateway: BodyGateway | null, alias: string): EngineStep<GoIpNet | null> {
  if (gateway === null) return accept(null);
  const address = parseIp(gateway.address);
  if (address === null) {
    return refuse(
      'cnet-gateway-address',
      `error parsing gateway IP ${gateway.address} for container network ${alias}`,
    );
  }
  const [route, ...others] = gateway.routes ?? [];
  const problem = `error parsing network mask for container network ${alias}`;
  if (route === undefined || others.length > 0) {
    return refuse('cnet-gateway-mask', `${problem}: exactly one subnet must be specified`);
  }
  const cidr = parseGoCidr(route);
  if (cidr === null) return refuse('cnet-gateway-mask', `${problem}: ${cidrError(route)}`);
  return accept({ ip: address, mask: cidr.network.mask });
}

type StoragePart = Pick<EnginePlan, 'baseImageSize' | 'volumeStores'>;

/** `storage`, with the base image size as the engine would parse it. */
function buildStorage(storage: RequestBody['storage']): EngineStep<StoragePart> {
  if (storage === null) return accept({ baseImageSize: '', volumeStores: [] });
  const character = unsupportedCharacter(storage.imageStores?.[0] ?? '', 'datastore');
  if (character !== null) return refuse('store-unsupported-characters', character);
  const stores: string[] = [];
  for (const store of storage.volumeStores ?? []) {
    if (store === null) return refuse('panic-nil', nilPointer);
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

async function buildTls(
  { auth, name }: RequestBody,
  networks: NetworkPart,
  at: Date,
  log: (message: EngineMessage) => void,
): Promise<EngineStep<TlsPlan>> {
  const authorities = auth?.client?.authorities ?? [];
  if (authorities.includes(null)) return refuse('panic-nil', nilPointer);
  const givenAuthorities = new TextEncoder().encode(authorities.join(''));
  const given: TlsPlan['authorities'] =
    givenAuthorities.length === 0 ? { source: 'none' } : { source: 'given', pem: givenAuthorities };
  const server = auth?.server ?? null;
  const plan = {
    authorities: given,
    clientCertificate: 'none',
    commonName: '',
    certificateFolder: '',
  } as const;
  if (auth === null || server === null) return accept({ ...plan, server: { source: 'none' } });
  if (server.generate === null) {
    if (server.certificate === null || server.privateKey === null) return refuse('panic-nil', nilPointer);
    const encoder = new TextEncoder();
    return accept({
      ...plan,
      server: {
        source: 'given',
        certificate: encoder.encode(server.certificate),
        key: encoder.encode(server.privateKey),
      },
    });
  }
  if (server.generate.size === null) return refuse('panic-nil', nilPointer);
  const tls = await processCertificates(
    {
      vchName: name,
      noTls: auth.noTls,
      noTlsVerify: auth.client?.noTlsVerify ?? false,
      serverCertificate: '',
      serverKey: '',
      authorities: [],
      givenAuthorities,
      commonName: server.generate.commonName,
      certificateFolder: '',
      keySize: server.generate.size.value,
      force: false,
      networks: staticAddresses(networks),
    },
    noFiles,
    at,
    log,
  );
  return tls.ok ? tls : refuse(tls.issue.reason, `error generating certificates: ${tls.issue.text}`);
}

function staticAddresses({ client, management, public: publicRole }: NetworkPart): {
  readonly clientNetwork: string;
  readonly clientIp: string;
  readonly publicNetwork: string;
  readonly publicIp: string;
  readonly managementNetwork: string;
  readonly managementIp: string;
} {
  return {
    clientNetwork: client.portGroup,
    clientIp: addressOf(client),
    publicNetwork: publicRole.portGroup,
    publicIp: addressOf(publicRole),
    managementNetwork: management.portGroup,
    managementIp: addressOf(management),
  };
}

function addressOf(role: RolePlan): string {
  return role.ip === null ? '' : role.ip.ip.slice(-4).join('.');
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
  if (authorities.includes(null)) return refuse('panic-nil', nilPointer);
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
