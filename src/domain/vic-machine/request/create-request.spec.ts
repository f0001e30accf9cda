// SPDX-License-Identifier: Apache-2.0
import {
  issueAuthority,
  issueSelfSigned,
  readChosenFile,
  type ChosenFile,
  type IssuedPair,
} from '../../certificates';
import type { ClientVerification, ServerIdentity, TlsSettings } from '../../tls';
import { defaultSettings, type VchSettings } from '../../vch';
import { createRequest } from './create-request';

const at = new Date('2026-01-01T00:00:00Z');
const file = (name: string, pem: string): ChosenFile => readChosenFile(name, new TextEncoder().encode(pem));

const base: VchSettings = {
  ...defaultSettings,
  general: { ...defaultSettings.general, name: 'vch1' },
  compute: { ...defaultSettings.compute, resource: 'cluster1' },
  storage: { ...defaultSettings.storage, imageStore: 'datastore1' },
  networks: { ...defaultSettings.networks, bridge: { portGroup: 'bridge', ipRange: '', width: '' } },
};

const tls = (server: ServerIdentity, clients: ClientVerification): TlsSettings => ({
  transport: 'tls',
  server,
  clients,
  certificateFolder: '',
});

describe('createRequest', () => {
  let authority: IssuedPair;
  let second: IssuedPair;
  let own: IssuedPair;
  let custom: ServerIdentity;
  let chosen: ClientVerification;
  const generated: ServerIdentity = {
    source: 'generated',
    commonName: 'vch1',
    organization: [],
    keySize: '',
  };
  const off: ClientVerification = { mode: 'off' };
  const made: ClientVerification = { mode: 'required', authorities: { source: 'generated' } };

  beforeAll(async () => {
    const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
    authority = await issueAuthority({ commonName: 'One', keyType, at });
    second = await issueAuthority({ commonName: 'Two', keyType, at });
    own = await issueSelfSigned({ commonName: 'vch1.example.com', keySize: 2048, at });
    custom = {
      source: 'custom',
      // Windows line ends and text in front: nothing of it may arrive.
      certificate: file('server.pem', `Bag Attributes\n${own.certificatePem.replaceAll('\n', '\r\n')}\n\n`),
      key: file('key.pem', own.keyPem),
      commonName: '',
      organization: [],
      keySize: '',
    };
    const both = authority.certificatePem + second.certificatePem;
    chosen = { mode: 'required', authorities: { source: 'chosen', files: [file('ca.pem', both)] } };
  });

  const auth = (settings: TlsSettings, withPair = true) => {
    const pair = { certificatePem: own.certificatePem, keyPem: own.keyPem };
    const result = createRequest({ ...base, tls: settings }, withPair ? pair : undefined);
    return result.ok ? result.value.auth : result.problem.code;
  };
  const pair = () => ({ certificate: { pem: own.certificatePem }, private_key: { pem: own.keyPem } });
  const authorities = () => [{ pem: authority.certificatePem }, { pem: second.certificatePem }];

  it('sends the generated pair as a given one in configuration 2', () => {
    expect(auth(tls(generated, chosen))).toEqual({
      client: { certificate_authorities: authorities() },
      server: pair(),
    });
  });

  it('sends canonical PEM, one entry per authority, in configuration 3', () => {
    expect(auth(tls(custom, chosen), false)).toEqual({
      client: { certificate_authorities: authorities() },
      server: pair(),
    });
  });

  it('names that clients are not verified in configurations 5 and 6', () => {
    const expected = { client: { no_tls_verify: true }, server: pair() } as const;
    expect(auth(tls(generated, off))).toEqual(expected);
    expect(auth(tls(custom, off), false)).toEqual(expected);
  });

  it('says no_tls and nothing else in configuration 7', () => {
    expect(auth({ transport: 'plain' })).toEqual({ no_tls: true });
  });

  it('makes no body for configurations 1 and 4, nor without a pair', () => {
    expect(auth(tls(generated, made))).toBe('generated-client-authorities');
    expect(auth(tls(custom, made))).toBe('generated-client-authorities');
    expect(auth(tls(generated, off), false)).toBe('generated-pair-missing');
    expect(auth(tls(custom, { mode: 'required', authorities: { source: 'chosen', files: [] } }))).toBe(
      'file-missing',
    );
  });

  it('writes out the smallest body', () => {
    expect(createRequest({ ...base, tls: { transport: 'plain' } })).toEqual({
      ok: true,
      value: {
        name: 'vch1',
        debug: 0,
        compute: { resource: { name: 'cluster1' } },
        storage: { image_stores: ['datastore1'] },
        network: {
          bridge: { port_group: { name: 'bridge' }, ip_range: '172.16.0.0/12' },
          public: { port_group: { name: 'VM Network' } },
        },
        auth: { no_tls: true },
      },
    });
  });

  it('writes out everything', () => {
    const settings: VchSettings = {
      ...base,
      general: { name: 'vch1', containerNameConvention: '{id}', debug: 2, syslogAddress: 'udp://log' },
      compute: {
        ...base.compute,
        resourceId: 'domain-c7',
        cpu: { limit: '100', reservation: '', shares: 'High' },
        memory: { limit: '', reservation: '64', shares: '4000' },
        endpointCpus: '2',
        endpointMemory: '4096',
        useVmGroup: true,
      },
      storage: {
        imageStore: 'ds',
        baseImageSize: '7.5 GB',
        volumeStores: [{ location: 'ds://ds/v', label: 'default' }],
        quota: '',
      },
      networks: {
        ...base.networks,
        bridge: { portGroup: 'b', ipRange: '10.0.0.0/8', width: '20' },
        public: { portGroup: 'p', ip: '192.0.2.2/24', gateway: '192.0.2.1', routes: [] },
        client: { portGroup: '', ip: '', gateway: '', routes: [] },
        management: { portGroup: 'm', ip: '10.3.0.2/24', gateway: '10.3.0.1', routes: ['10.8.0.0/16'] },
        dnsServers: ['192.0.2.53'],
        proxies: { http: 'http://p:1', https: '', exceptions: ['localhost'] },
        containers: [
          {
            portGroup: 'pg',
            alias: '',
            firewall: 'peers',
            gateway: '10.4.0.1/24',
            ipRanges: ['10.4.0.10-20', '10.4.0.32/28'],
            dnsServers: ['10.4.0.2'],
          },
        ],
      },
      tls: { transport: 'plain' },
      registries: {
        whitelist: ['w'],
        insecure: ['i'],
        authorities: [file('r.pem', authority.certificatePem)],
      },
      operationsUser: { user: 'ops', password: 's3cret', grantPermissions: true },
    };
    expect(createRequest(settings)).toEqual({
      ok: true,
      value: {
        name: 'vch1',
        debug: 2,
        syslog_addr: 'udp://log',
        container: { name_convention: '{id}' },
        compute: {
          resource: { id: 'domain-c7' },
          cpu: { limit: { value: 100, units: 'MHz' }, shares: { level: 'high' } },
          memory: { reservation: { value: 64, units: 'MiB' }, shares: { number: 4000 } },
          affinity: { use_vm_group: true },
        },
        endpoint: {
          cpu: { sockets: 2 },
          memory: { value: 4096, units: 'MiB' },
          operations_credentials: { user: 'ops', password: 's3cret', grant_permissions: true },
        },
        storage: {
          image_stores: ['ds'],
          base_image_size: { value: 7500, units: 'MB' },
          volume_stores: [{ datastore: 'ds://ds/v', label: 'default' }],
        },
        network: {
          bridge: { port_group: { name: 'b' }, ip_range: '10.0.0.0/8', network_width: 20 },
          public: {
            port_group: { name: 'p' },
            static: '192.0.2.2/24',
            gateway: { address: '192.0.2.1' },
            nameservers: ['192.0.2.53'],
          },
          management: {
            port_group: { name: 'm' },
            static: '10.3.0.2/24',
            gateway: { address: '10.3.0.1', routing_destinations: ['10.8.0.0/16'] },
          },
          container: [
            {
              alias: 'pg',
              port_group: { name: 'pg' },
              firewall: 'peers',
              gateway: { address: '10.4.0.1', routing_destinations: ['10.4.0.1/24'] },
              ip_ranges: ['10.4.0.10-10.4.0.20', '10.4.0.32/28'],
              nameservers: ['10.4.0.2'],
            },
          ],
        },
        auth: { no_tls: true },
        registry: {
          whitelist: ['w'],
          insecure: ['i'],
          certificate_authorities: [{ pem: authority.certificatePem }],
          image_fetch_proxy: { http: 'http://p:1', no_proxy: ['localhost'] },
        },
      },
    });
  });

  const network = {
    portGroup: 'pg',
    alias: '',
    firewall: null,
    gateway: '10.4.0.1/24',
    ipRanges: [],
    dnsServers: [],
  };
  const refusals: readonly [string, Partial<VchSettings>, object][] = [
    [
      'a reversed range, which would make the API panic',
      { networks: { ...base.networks, containers: [{ ...network, ipRanges: ['10.4.0.20-10.4.0.10'] }] } },
      { code: 'invalid-value', field: 'networks.containers.0.ipRanges.0', value: '10.4.0.20-10.4.0.10' },
    ],
    [
      'a name server that the API would store as <nil>',
      { networks: { ...base.networks, containers: [{ ...network, dnsServers: ['dns'] }] } },
      { code: 'invalid-value', field: 'networks.containers.0.dnsServers.0', value: 'dns' },
    ],
    [
      'two networks under one alias',
      { networks: { ...base.networks, containers: [network, { ...network, portGroup: 'x', alias: 'pg' }] } },
      { code: 'duplicate-alias', field: 'networks.containers.1.alias', value: 'pg' },
    ],
    [
      'what only the command line has',
      { storage: { ...base.storage, quota: '10' } },
      { code: 'command-line-only', field: 'storage.quota' },
    ],
    [
      'numbers that are none',
      { compute: { ...base.compute, endpointCpus: 'two' } },
      { code: 'invalid-value', field: 'compute.endpointCpus', value: 'two' },
    ],
    [
      'a password without a user',
      { operationsUser: { user: '', password: 'x', grantPermissions: false } },
      { code: 'invalid-value', field: 'operationsUser.user', value: '' },
    ],
  ];

  for (const [what, change, problem] of refusals) {
    it(`makes no body for ${what}`, () => {
      const result = createRequest({ ...base, tls: { transport: 'plain' }, ...change });
      expect(result.ok ? null : (result.problem as object)).toEqual(problem);
    });
  }
});
