// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  issueAuthority,
  issueSelfSigned,
  readChosenFile,
  type ChosenFile,
} from '../../src/domain/certificates';
import {
  filesOf,
  judgeCommand,
  judgeRequest,
  type CommandVerdict,
  type EngineOutcome,
  type RequestVerdict,
} from '../../src/domain/engine';
import type { VchSettings } from '../../src/domain/vch';
import {
  commandPlatforms,
  createCommand,
  createRequest,
  type GeneratedPair,
} from '../../src/domain/vic-machine';
import { anySettings, type TlsFiles } from './any-settings';

const at = new Date('2026-11-22T12:00:00Z');
const runs = 1000;

let generatedPair: GeneratedPair;
let tlsFiles: TlsFiles;
let contents: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const fileOf = (name: string, pem: string): ChosenFile => readChosenFile(name, new TextEncoder().encode(pem));

before(async () => {
  const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
  const authority = await issueAuthority({ commonName: 'Client CA', keyType, at });
  const other = await issueAuthority({ commonName: 'Other CA', keyType, at });
  const server = await authority.issueServer({ commonName: 'vch1.example.com', keyType, at });
  const own = await issueSelfSigned({ commonName: 'vch1.example.com', keySize: 2048, at });
  generatedPair = { certificatePem: own.certificatePem, keyPem: own.keyPem };
  tlsFiles = {
    certificate: fileOf('server cert.pem', server.certificatePem),
    key: fileOf("server's key.pem", server.keyPem),
    authorities: [fileOf('ca1.pem', authority.certificatePem), fileOf('ca2.pem', other.certificatePem)],
  };
  const files = [tlsFiles.certificate, tlsFiles.key, ...tlsFiles.authorities];
  contents = new Map(files.map(({ name, bytes }) => [name, bytes ?? new Uint8Array()]));
});

describe('a command and a body made from the same settings', () => {
  it('describe the same VCH, or both are refused', async () => {
    const counts = { accepted: 0, refused: 0, notExpressible: 0 };
    const files = filesOf(contents);
    await fc.assert(
      fc.asyncProperty(
        anySettings(fc.constant(tlsFiles)),
        fc.constantFrom(true, false, false, false),
        async (wild, keepWild) => {
          const settings = keepWild ? withReadableFiles(wild) : tamed(withReadableFiles(wild));
          const body = createRequest(settings, generatedPair);
          const command = createCommand(settings, commandPlatforms.linux);
          assert.ok(command.ok);
          if (!body.ok) {
            counts.notExpressible++;
            return;
          }
          const credentials = { user: settings.target.user || 'admin', hasPassword: true };
          const byBody = await judgeRequest(body.value, credentials, at);
          const argv = ['--user', credentials.user, ...command.value.argv.filter(keepUser())];
          const byCommand = await judgeCommand(argv, files, at);
          assert.notEqual(byBody.accept ? '' : byBody.stage, 'panic');
          // Names that one of the two cannot take are its own affair; tame ones are taken by both or by none.
          if (!keepWild) assert.equal(byBody.accept, byCommand.accept, difference(byBody, byCommand));
          if (!byBody.accept || !byCommand.accept) {
            counts.refused++;
            return;
          }
          counts.accepted++;
          assert.deepEqual(essence(byBody.outcome), essence(byCommand.outcome));
        },
      ),
      { numRuns: runs },
    );
    console.log(`command and body: ${JSON.stringify(counts)}`);
    assert.ok(counts.accepted > runs / 2);
  });
});

function difference(body: RequestVerdict, command: CommandVerdict): string {
  return [body, command].map((verdict) => (verdict.accept ? 'accepted' : verdict.message)).join(' / ');
}

/** Drops `--user` and its value: it is given once, in front. */
function keepUser(): (word: string, index: number, words: readonly string[]) => boolean {
  return (word, index, words) => word !== '--user' && words[index - 1] !== '--user';
}

/** Registry files with something in them; everything only the command line can say left out. */
function withReadableFiles(settings: VchSettings): VchSettings {
  const { tls } = settings;
  const expressible =
    tls.transport === 'tls' &&
    tls.clients.mode === 'required' &&
    tls.clients.authorities.source === 'generated'
      ? { ...tls, clients: { mode: 'off' as const } }
      : tls;
  return {
    ...settings,
    // The certificate folder and what generated pairs say differ on purpose: the body brings its own pair.
    tls:
      expressible.transport === 'plain'
        ? expressible
        : {
            ...expressible,
            certificateFolder: '',
            server:
              expressible.server.source === 'custom'
                ? { ...expressible.server, commonName: '' }
                : { ...expressible.server, commonName: 'vch1.example.com' },
          },
    storage: { ...settings.storage, quota: '' },
    compute: { ...settings.compute, containerLimit: '' },
    networks: { ...settings.networks, asymmetricRoutes: false },
    registries: { ...settings.registries, authorities: tlsFiles.authorities },
    operationsUser:
      settings.operationsUser.user === ''
        ? { user: '', password: '', grantPermissions: false }
        : { ...settings.operationsUser, password: 'secret' },
    deployment: { force: false, timeout: '', applianceIso: '', bootstrapIso: '' },
  };
}

/** The same VCH with names and lists the engine takes, so that enough pairs are accepted to compare. */
function tamed(settings: VchSettings): VchSettings {
  const { networks } = settings;
  const role = { portGroup: 'net', ip: '', gateway: '', routes: [] };
  const keep = (given: typeof networks.client, portGroup: string) =>
    given.portGroup === '' ? { ...role, portGroup: '' } : { ...given, portGroup };
  return {
    ...settings,
    general: {
      name: 'vch1',
      containerNameConvention: '{name}',
      debug: settings.general.debug,
      syslogAddress: 'tcp://log',
    },
    compute: { ...settings.compute, resource: settings.compute.resource || 'cluster1' },
    storage: { ...settings.storage, imageStore: 'datastore1', volumeStores: [] },
    networks: {
      ...networks,
      bridge: { ...networks.bridge, portGroup: 'bridge' },
      public: keep(networks.public, 'public'),
      client: keep(networks.client, 'client'),
      management: keep(networks.management, 'management'),
      containers: networks.containers.map((network, index) => ({
        ...network,
        alias: `net${index}`,
        ipRanges: network.ipRanges.slice(0, 1),
      })),
    },
    registries: {
      ...settings.registries,
      whitelist: settings.registries.whitelist.map((_, index) => `reg${index}.example.com`),
      insecure: settings.registries.insecure.map((_, index) => `insecure${index}.example.com:5000`),
    },
  };
}

/** What has to be the same; who made the server certificate is not part of it. */
function essence(outcome: EngineOutcome): unknown {
  const {
    tls,
    containerNetworks,
    networks,
    registries,
    operationsUser,
    proxy,
    syslog,
    debug,
    name,
    nameConvention,
  } = outcome;
  return {
    tls: { mode: tls.mode, port: tls.dockerPort, authorities: tls.clientAuthorityCount },
    containerNetworks,
    networks: {
      ...networks,
      public: networks.public,
      client: shared(networks.client),
      management: shared(networks.management),
    },
    registries,
    operationsUser: { ...operationsUser, grantPermissions: operationsUser.grantPermissions ?? false },
    proxy,
    syslog,
    debug,
    name,
    nameConvention,
  };
}

/** A role that only names the port group it would share anyway is the same as one that is left out. */
function shared(role: EngineOutcome['networks']['client']): unknown {
  return role.ip === null ? null : { ip: role.ip, gateway: role.gateway, routes: role.routes };
}
