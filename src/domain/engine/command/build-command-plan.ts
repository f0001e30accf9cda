// SPDX-License-Identifier: Apache-2.0
import { goAtoi, goParseInt, parseGoBool, parseTarget, type ParsedArguments } from '../../vic-machine';
import { readError, type EngineFiles } from '../engine-files';
import { readBridgeRange, readDnsServers, readRoleNetwork } from '../networks/role-network';
import type { EnginePlan } from '../plan';
import { accept, refuse, type EngineMessage, type EngineStep } from '../reason';
import { readProxy, readSyslogAddress } from '../services';
import { readVolumeStores, type VolumeStorePlan } from '../storage';
import { joinBytes } from '../tls/join-bytes';
import { processCertificates } from '../tls/process-certificates';
import { byteLength, longestName, unsupportedCharacter } from '../unsupported-characters';
import { readContainerNetworks } from './container-options';

const defaultName = 'virtual-container-host';
const defaultPublicNetwork = 'VM Network';
const defaultBridgeRange = '172.16.0.0/12';
const defaultBridgeWidth = '16';
const defaultImageSize = '8GB';
const defaultKeySize = '2048';

/** The values of a command's options, with the defaults of `vic-machine create`. */
class Values {
  constructor(private readonly parsed: ParsedArguments) {}

  /** The last value of an option, or its default. */
  text(name: string, fallback = ''): string {
    return this.parsed.given.get(name)?.at(-1) ?? fallback;
  }

  list(name: string): readonly string[] {
    return this.parsed.given.get(name) ?? [];
  }

  flag(name: string): boolean {
    return parseGoBool(this.text(name)) ?? false;
  }

  isGiven(name: string): boolean {
    return this.parsed.given.has(name);
  }
}

/** `Create.ProcessParams`: options to plan, in its order. A password that would be asked for is taken to be typed. */
export async function buildCommandPlan(
  parsed: ParsedArguments,
  files: EngineFiles,
  at: Date,
  log: (message: EngineMessage) => void,
): Promise<EngineStep<EnginePlan>> {
  const values = new Values(parsed);
  const name = values.text('name', defaultName);
  const user = readCredentials(values);
  if (!user.ok) return user;
  const nameCheck = checkName(name);
  if (!nameCheck.ok) return nameCheck;
  const operationsUser = readOperationsUser(values, user.value, log);
  if (!operationsUser.ok) return operationsUser;
  const networks = readNetworks(values, name, log);
  if (!networks.ok) return networks;
  const tls = await processCertificates(certificateOptions(values, name), files, at, log);
  if (!tls.ok) return tls;
  const storage = readStorage(values);
  if (!storage.ok) return storage;
  const registries = readRegistries(values, files);
  if (!registries.ok) return registries;
  const http = readProxy(values.text('http-proxy'));
  if (!http.ok) return http;
  const https = readProxy(values.text('https-proxy'));
  if (!https.ok) return https;
  const syslog = readSyslogAddress(values.text('syslog-address'));
  if (!syslog.ok) return syslog;
  return accept({
    name,
    debug: goAtoi(values.text('debug', '0')),
    nameConvention: values.text('container-name-convention'),
    baseImageSize: values.text('base-image-size', defaultImageSize),
    volumeStores: storage.value,
    ...networks.value,
    tls: tls.value,
    operationsUser: operationsUser.value,
    registries: registries.value,
    proxy: {
      http: http.value,
      https: https.value,
      exceptions: values.text('no-proxy') || null,
    },
    syslog: syslog.value,
  });
}

/** The deploying user, from its option or from the target's URL. */
function readCredentials(
  values: Values,
): EngineStep<{ readonly user: string; readonly passwordSet: boolean }> {
  if (!values.isGiven('target')) return refuse('target-required', '--target argument must be specified');
  const url = parseTarget(values.text('target'));
  const inUrl = url.ok ? url.value : null;
  const user = values.text('user') || (inUrl?.user ?? '');
  if (user === '') {
    return refuse(
      'user-required',
      'vSphere user must be specified, either with --user or as part of --target',
    );
  }
  const password = values.isGiven('password') ? values.text('password') : inUrl?.password;
  return accept({ user, passwordSet: password !== '' });
}

function checkName(name: string): EngineStep<null> {
  const character = unsupportedCharacter(name, 'name');
  if (character !== null) {
    return refuse(
      'name-unsupported-characters',
      `--name contains unsupported characters: ${character} Allowed characters are alphanumeric, space and symbols - _ ( )`,
    );
  }
  return byteLength(name) > longestName
    ? refuse(
        'name-too-long',
        `Display name ${name} exceeds the permitted ${longestName} characters limit. Please use a shorter -name parameter`,
      )
    : accept(null);
}

function readOperationsUser(
  values: Values,
  deployer: { readonly user: string; readonly passwordSet: boolean },
  log: (message: EngineMessage) => void,
): EngineStep<EnginePlan['operationsUser']> {
  const grantPermissions = values.isGiven('ops-grant-perms') ? values.flag('ops-grant-perms') : null;
  if (values.isGiven('ops-user')) {
    const passwordSet = !values.isGiven('ops-password') || values.text('ops-password') !== '';
    return accept({ user: values.text('ops-user'), passwordSet, grantPermissions, administrative: false });
  }
  if (values.isGiven('ops-password')) {
    return refuse(
      'ops-password-without-user',
      'Password for operations user specified without operations username',
    );
  }
  if (grantPermissions === true) {
    return refuse(
      'ops-grant-without-user',
      'Invalid use of flag: --ops-grant-perms. Cannot setup Roles and Permissions for administrative user.',
    );
  }
  log({
    level: 'warning',
    text: 'Using administrative user for VCH operation - use --ops-user to improve security (see -x for advanced help)',
  });
  return accept({ ...deployer, grantPermissions: null, administrative: true });
}

type NetworkPart = Pick<
  EnginePlan,
  'bridge' | 'public' | 'client' | 'management' | 'dns' | 'containerNetworks'
>;

function readNetworks(
  values: Values,
  name: string,
  log: (message: EngineMessage) => void,
): EngineStep<NetworkPart> {
  const containerNetworks = readContainerNetworks(
    {
      networks: values.list('container-network'),
      gateways: values.list('container-network-gateway'),
      ranges: values.list('container-network-ip-range'),
      dns: values.list('container-network-dns'),
      firewalls: values.list('container-network-firewall'),
    },
    log,
  );
  if (!containerNetworks.ok) return containerNetworks;
  const width = goParseInt(values.text('bridge-network-width', defaultBridgeWidth)) ?? 0;
  const range = readBridgeRange(values.text('bridge-network-range', defaultBridgeRange), width);
  if (!range.ok) return range;
  const role = (which: 'client' | 'public' | 'management', fallback = '') =>
    readRoleNetwork(
      which,
      values.text(`${which}-network`, fallback),
      values.text(`${which}-network-ip`),
      values.text(`${which}-network-gateway`),
    );
  const client = role('client');
  if (!client.ok) return client;
  const publicRole = role('public', defaultPublicNetwork);
  if (!publicRole.ok) return publicRole;
  const management = role('management');
  if (!management.ok) return management;
  const dns = readDnsServers(values.list('dns-server'), log);
  if (!dns.ok) return dns;
  return accept({
    bridge: { portGroup: values.text('bridge-network') || name, range: range.value, width },
    public: publicRole.value,
    client: client.value,
    management: management.value,
    dns: dns.value,
    containerNetworks: containerNetworks.value,
  });
}

function certificateOptions(values: Values, name: string): Parameters<typeof processCertificates>[0] {
  return {
    vchName: name,
    noTls: values.flag('no-tls'),
    noTlsVerify: values.flag('no-tlsverify'),
    serverCertificate: values.text('tls-server-cert'),
    serverKey: values.text('tls-server-key'),
    authorities: values.list('tls-ca'),
    givenAuthorities: new Uint8Array(),
    commonName: values.text('tls-cname'),
    certificateFolder: values.text('tls-cert-path'),
    keySize: goParseInt(values.text('certificate-key-size', defaultKeySize)) ?? 0,
    force: values.flag('force'),
    networks: {
      clientNetwork: values.text('client-network'),
      clientIp: values.text('client-network-ip'),
      publicNetwork: values.text('public-network', defaultPublicNetwork),
      publicIp: values.text('public-network-ip'),
      managementNetwork: values.text('management-network'),
      managementIp: values.text('management-network-ip'),
    },
  };
}

function readStorage(values: Values): EngineStep<readonly VolumeStorePlan[]> {
  const character = unsupportedCharacter(values.text('image-store'), 'datastore');
  if (character !== null) {
    return refuse(
      'store-unsupported-characters',
      `--image-store contains unsupported characters: ${character} Allowed characters are alphanumeric, space and symbols - _ ( ) / :`,
    );
  }
  return readVolumeStores(values.list('volume-store'));
}

function readRegistries(values: Values, files: EngineFiles): EngineStep<EnginePlan['registries']> {
  const parts: Uint8Array[] = [];
  for (const path of values.list('registry-ca')) {
    const reading = files.read(path);
    if (reading.kind !== 'file') {
      return refuse(
        'registry-ca-unreadable',
        `Unable to load CA certificates for registry logins: Failed to load authority from file ${path}: ${readError(path, reading)}`,
      );
    }
    parts.push(reading.bytes);
  }
  return accept({
    insecure: values.list('insecure-registry'),
    whitelist: values.list('whitelist-registry'),
    authorities: joinBytes(parts),
  });
}
