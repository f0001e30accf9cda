// SPDX-License-Identifier: Apache-2.0
import { OptionValues, goAtoi, parseTarget, type ParsedArguments } from '../../vic-machine';
import { readError, type EngineFiles } from '../engine-files';
import type { EnginePlan } from '../plan';
import { accept, refuse, type EngineMessage, type EngineStep } from '../reason';
import { readProxy, readSyslogAddress } from '../services';
import { readVolumeStores, type VolumeStorePlan } from '../storage';
import { joinBytes } from '../tls/join-bytes';
import { processCertificates } from '../tls/process-certificates';
import { byteLength, longestName, unsupportedCharacter } from '../unsupported-characters';
import { certificateOptions } from './certificate-values';
import { readNetworks } from './read-networks';

const defaultName = 'virtual-container-host';
const defaultImageSize = '8GB';

/** `Create.ProcessParams`: options to plan, in its order. A password that would be asked for is taken to be typed. */
export async function buildCommandPlan(
  parsed: ParsedArguments,
  files: EngineFiles,
  at: Date,
  log: (message: EngineMessage) => void,
): Promise<EngineStep<EnginePlan>> {
  const values = new OptionValues(parsed);
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
  values: OptionValues,
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
  values: OptionValues,
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

function readStorage(values: OptionValues): EngineStep<readonly VolumeStorePlan[]> {
  const character = unsupportedCharacter(values.text('image-store'), 'datastore');
  if (character !== null) {
    return refuse(
      'store-unsupported-characters',
      `--image-store contains unsupported characters: ${character} Allowed characters are alphanumeric, space and symbols - _ ( ) / :`,
    );
  }
  return readVolumeStores(values.list('volume-store'));
}

function readRegistries(values: OptionValues, files: EngineFiles): EngineStep<EnginePlan['registries']> {
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
