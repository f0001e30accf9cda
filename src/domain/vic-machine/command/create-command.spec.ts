// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../certificates';
import type { ConfigurationNumber } from '../../configurations';
import { defaultSettings, type VchSettings } from '../../vch';
import { createOptions } from '../options/create-options';
import { commandPlatforms } from '../shell/shell';
import { createCommand } from './create-command';

const file = (name: string): ChosenFile => ({
  name,
  bytes: null,
  certificates: [],
  privateKeys: [],
  problems: [],
});

const common: VchSettings = {
  ...defaultSettings,
  target: {
    ...defaultSettings.target,
    vCenter: 'vc.example.com',
    datacenter: 'dc1',
    user: 'Administrator@vsphere.local',
  },
  general: { ...defaultSettings.general, name: 'vch1' },
  compute: { ...defaultSettings.compute, resource: 'cluster1' },
  storage: { ...defaultSettings.storage, imageStore: 'datastore1' },
  networks: {
    ...defaultSettings.networks,
    bridge: { portGroup: 'vch1-bridge', ipRange: '', width: '' },
    public: { portGroup: 'vic-public', ip: '', gateway: '', routes: [] },
  },
  tls: {
    transport: 'tls',
    server: {
      source: 'custom',
      certificate: file('server.pem'),
      key: file('server key.pem'),
      commonName: '',
      organization: ['Acme & Sons'],
      keySize: '3072',
    },
    clients: {
      mode: 'required',
      authorities: { source: 'chosen', files: [file('ca 1.pem'), file('ca2.pem')] },
    },
    certificateFolder: '',
  },
};

const start =
  './vic-machine-linux create --target vc.example.com/dc1 --user Administrator@vsphere.local --name vch1 --compute-resource cluster1 --image-store datastore1 --bridge-network vch1-bridge --public-network vic-public';
const custom = "--tls-server-cert server.pem --tls-server-key 'server key.pem'";
const made = "--organization 'Acme & Sons' --certificate-key-size 3072";

const text = (settings: VchSettings, row?: ConfigurationNumber) => {
  const command = createCommand(settings, commandPlatforms.linux, row === undefined ? {} : { row });
  return command.ok ? command.value.text : command.problems;
};

describe('createCommand', () => {
  const rows: readonly [ConfigurationNumber, string][] = [
    [1, made],
    [2, `${made} --tls-ca 'ca 1.pem' --tls-ca ca2.pem`],
    [3, `${custom} ${made} --tls-ca 'ca 1.pem' --tls-ca ca2.pem`],
    [4, `${custom} ${made}`],
    [5, `${made} --no-tlsverify`],
    [6, `${custom} ${made} --no-tlsverify`],
    [7, '--no-tls'],
  ];

  for (const [row, options] of rows) {
    it(`writes configuration ${row}`, () => {
      expect(text(common, row)).toBe(`${start} ${options}`);
    });
  }

  it('uses conventional names for files that are still to be chosen', () => {
    const command = createCommand(defaultSettings, commandPlatforms.linux, { row: 3 });
    expect(command.ok && command.value.files).toEqual(['server-cert.pem', 'server-key.pem', 'ca.pem']);
  });

  it('writes every option', () => {
    const command = createCommand(everything, commandPlatforms.linux);
    const names = createOptions
      .map(({ name }) => name as string)
      .filter(
        (name) =>
          !['password', 'ops-password', 'no-tls', 'no-tlsverify', 'extended-help', 'help'].includes(name),
      );
    const written = command.ok ? command.value.argv.filter((word) => word.startsWith('--')) : [];
    expect([...new Set(written)].sort()).toEqual(names.map((name) => `--${name}`).sort());
  });

  it('never writes a password', () => {
    const command = createCommand(everything, commandPlatforms.linux);
    expect(JSON.stringify(command)).not.toContain('s3cret');
    expect(command.ok && command.value.passwordsLeftOut).toEqual([
      'networks.proxies.http',
      'operationsUser.password',
    ]);
  });

  const platforms: readonly [keyof typeof commandPlatforms, string][] = [
    ['linux', "./vic-machine-linux create \\\n  --name 'a b' \\\n  --no-tls"],
    ['mac', "./vic-machine-darwin create \\\n  --name 'a b' \\\n  --no-tls"],
    ['windowsCommandPrompt', 'vic-machine-windows create ^\n  --name "a b" ^\n  --no-tls'],
    ['windowsPowerShell', ".\\vic-machine-windows.exe create `\n  --name 'a b' `\n  --no-tls"],
  ];

  for (const [platform, folded] of platforms) {
    it(`folds for ${platform}`, () => {
      const settings = {
        ...defaultSettings,
        general: { ...defaultSettings.general, name: 'a b' },
        tls: { transport: 'plain' } as const,
      };
      const command = createCommand(settings, commandPlatforms[platform], { folded: true });
      expect(command.ok && command.value.text).toBe(folded);
    });
  }

  it('explains what a shell cannot carry', () => {
    const settings = { ...common, general: { ...common.general, name: 'a"b' } };
    expect(createCommand(settings, commandPlatforms.windowsPowerShell)).toEqual({
      ok: false,
      problems: [{ code: 'not-carried', option: '--name', problem: 'double-quote' }],
    });
  });

  it('explains what options cannot say', () => {
    const network = { portGroup: 'pg', alias: '', firewall: null, gateway: '', ipRanges: [], dnsServers: [] };
    const containers = [
      network,
      { ...network, alias: 'web', firewall: 'open' as const },
      { ...network, portGroup: 'a:b' },
    ];
    expect(text({ ...common, networks: { ...common.networks, containers } })).toEqual([
      { code: 'separator', field: 'networks.containers.2.portGroup', character: ':' },
      { code: 'port-group-twice', field: 'networks.containers.1.portGroup', portGroup: 'pg' },
    ]);
  });
});

const everything: VchSettings = {
  target: { ...common.target, thumbprint: 'AA:BB' },
  general: {
    name: 'vch1',
    containerNameConvention: '{name}-x',
    debug: 1,
    syslogAddress: 'tcp://log.example.com',
  },
  compute: {
    resource: 'cluster1',
    resourceId: null,
    cpu: { limit: '1', reservation: '2', shares: 'low' },
    memory: { limit: '3', reservation: '4', shares: '5' },
    endpointCpus: '1',
    endpointMemory: '2048',
    useVmGroup: true,
    containerLimit: '9',
  },
  storage: {
    imageStore: 'ds',
    baseImageSize: '8GB',
    volumeStores: [{ location: 'ds/v', label: 'default' }],
    quota: '10',
  },
  networks: {
    bridge: { portGroup: 'b', ipRange: '172.16.0.0/12', width: '16' },
    public: { portGroup: 'p', ip: '192.0.2.2/24', gateway: '192.0.2.1', routes: [] },
    client: { portGroup: 'c', ip: '10.2.0.2/24', gateway: '10.2.0.1', routes: ['10.9.0.0/16'] },
    management: { portGroup: 'm', ip: '10.3.0.2/24', gateway: '10.3.0.1', routes: ['10.8.0.0/16'] },
    dnsServers: ['192.0.2.53'],
    proxies: { http: 'http://u:s3cret@p:1', https: 'https://p:2', exceptions: ['a', 'b'] },
    containers: [
      {
        portGroup: 'pg',
        alias: 'web',
        firewall: 'peers',
        gateway: '10.4.0.1/24',
        ipRanges: ['10.4.0.0/28'],
        dnsServers: ['10.4.0.2'],
      },
    ],
    asymmetricRoutes: true,
  },
  tls: {
    transport: 'tls',
    server: {
      source: 'custom',
      certificate: file('c.pem'),
      key: file('k.pem'),
      commonName: 'x',
      organization: ['o'],
      keySize: '2048',
    },
    clients: { mode: 'required', authorities: { source: 'chosen', files: [file('ca.pem')] } },
    certificateFolder: 'certs',
  },
  registries: { whitelist: ['w'], insecure: ['i'], authorities: [file('r.pem')] },
  operationsUser: { user: 'ops', password: 's3cret', grantPermissions: true },
  deployment: { force: true, timeout: '5m', applianceIso: 'a.iso', bootstrapIso: 'b.iso' },
};
