// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import type { ChosenFile } from '../../src/domain/certificates';
import type { ContainerNetwork, TrustLevel } from '../../src/domain/firewall';
import type { RoleNetwork } from '../../src/domain/networks';
import type { TlsSettings } from '../../src/domain/tls';
import type { VchSettings } from '../../src/domain/vch';

/** Characters that every shell, quoting rule and option has trouble with somewhere. */
const hostileCharacters = Array.from(' a\'b"c$(x)%PATH%^&|;*é\\!#~`<>{}[]?=,@+-/‘’“\\\\""%%');

/** Texts with hostile characters, without the ones an option uses to separate values. */
export const hostileText = (without = ''): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...hostileCharacters.filter((character) => !without.includes(character))), {
      minLength: 1,
      maxLength: 12,
    })
    .map((characters) => characters.join(''));

/** `fc.record` with ordinary objects, so that they compare equal to what a reader makes. */
const record = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;

const orEmpty = (texts: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 2, arbitrary: texts });
const list = <T>(items: fc.Arbitrary<T>) => fc.array(items, { maxLength: 3 });
const wholeNumber = orEmpty(fc.integer({ min: 0, max: 100_000 }).map(String));

const octet = fc.integer({ min: 1, max: 254 });
const network = fc.tuple(octet, octet, octet).map(([a, b, c]) => `${a}.${b}.${c}`);

const fileNamed = (name: string): ChosenFile => ({
  name,
  bytes: null,
  certificates: [],
  privateKeys: [],
  problems: [],
});

const role = (mayRoute: boolean): fc.Arbitrary<RoleNetwork> =>
  fc.oneof(
    record({
      portGroup: orEmpty(hostileText()),
      ip: fc.constant(''),
      gateway: fc.constant(''),
      routes: fc.constant([]),
    }),
    fc
      .record({ portGroup: hostileText(), subnet: network, routes: list(network) })
      .map(({ portGroup, subnet, routes }) => ({
        portGroup,
        ip: `${subnet}.5/24`,
        gateway: `${subnet}.1`,
        routes: mayRoute ? routes.map((route) => `${route}.0/24`) : [],
      })),
  );

const levels: readonly (TrustLevel | null)[] = [null, 'closed', 'outbound', 'peers', 'published', 'open'];

const containerNetwork: fc.Arbitrary<ContainerNetwork> = fc
  .record({
    portGroup: hostileText(':'),
    alias: orEmpty(hostileText(': ')),
    firewall: fc.constantFrom(...levels),
    subnet: fc.option(network),
    ranges: fc.array(fc.constantFrom('32/28', '100-110', 'dash'), { maxLength: 2 }),
    dnsServers: list(network.map((start) => `${start}.53`)),
  })
  .map(({ subnet, ranges, ...given }) => ({
    ...given,
    gateway: subnet === null ? '' : `${subnet}.1/24`,
    ipRanges:
      subnet === null
        ? []
        : ranges.map((range, index) =>
            range === 'dash' ? `${subnet}.${200 + index}-${subnet}.${210 + index}` : `${subnet}.${range}`,
          ),
  }));

const generatedServer = record({
  source: fc.constant('generated' as const),
  commonName: orEmpty(hostileText()),
  organization: list(hostileText()),
  keySize: fc.constantFrom('', '2048', '3072'),
});

const customServer = (certificate: ChosenFile, key: ChosenFile) =>
  record({
    source: fc.constant('custom' as const),
    certificate: fc.constant(certificate),
    key: fc.constant(key),
    commonName: orEmpty(hostileText()),
    organization: list(hostileText()),
    keySize: fc.constantFrom('', '2048'),
  });

/** What TLS settings are made from. */
export interface TlsFiles {
  readonly certificate: ChosenFile;
  readonly key: ChosenFile;
  readonly authorities: readonly ChosenFile[];
}

const namedFiles: fc.Arbitrary<TlsFiles> = record({
  certificate: hostileText().map(fileNamed),
  key: hostileText().map(fileNamed),
  authorities: fc.array(hostileText().map(fileNamed), { minLength: 1, maxLength: 3 }),
});

const tlsWith = ({ certificate, key, authorities }: TlsFiles): fc.Arbitrary<TlsSettings> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant<TlsSettings>({ transport: 'plain' }) },
    {
      weight: 5,
      arbitrary: record({
        transport: fc.constant('tls' as const),
        server: fc.oneof(generatedServer, customServer(certificate, key)),
        clients: fc.oneof(
          fc.constant({ mode: 'off' } as const),
          fc.constant({ mode: 'required', authorities: { source: 'generated' } } as const),
          fc.constant({ mode: 'required', authorities: { source: 'chosen', files: authorities } } as const),
        ),
        certificateFolder: orEmpty(hostileText()),
      }),
    },
  );

const allocation = record({
  limit: wholeNumber,
  reservation: wholeNumber,
  shares: fc.constantFrom('', 'low', 'normal', 'high', '4000'),
});

/** VCHs as anybody might want them: every setting a command can say, in every combination, without passwords. */
export const anySettings = (tlsFiles: fc.Arbitrary<TlsFiles> = namedFiles): fc.Arbitrary<VchSettings> =>
  record({
    target: record({
      vCenter: fc.constantFrom('vcenter.example.com', '192.0.2.1:8443'),
      vCenterId: fc.constant(null),
      datacenter: orEmpty(hostileText('/')),
      datacenterId: fc.constant(null),
      thumbprint: fc.constantFrom('', 'AA:BB:CC'),
      user: orEmpty(hostileText()),
    }),
    general: record({
      name: orEmpty(hostileText()),
      containerNameConvention: orEmpty(hostileText().map((text) => `${text}{id}`)),
      debug: fc.integer({ min: 0, max: 3 }),
      syslogAddress: orEmpty(hostileText()),
    }),
    compute: record({
      resource: orEmpty(hostileText()),
      resourceId: fc.constant(null),
      cpu: allocation,
      memory: allocation,
      endpointCpus: wholeNumber,
      endpointMemory: wholeNumber,
      useVmGroup: fc.boolean(),
      containerLimit: wholeNumber,
    }),
    storage: record({
      imageStore: orEmpty(hostileText()),
      baseImageSize: fc.constantFrom('', '8GB', '7.5 GB'),
      volumeStores: list(record({ location: hostileText(), label: hostileText(':') })),
      quota: wholeNumber,
    }),
    networks: record({
      bridge: record({
        portGroup: orEmpty(hostileText()),
        ipRange: fc.constantFrom('', '172.16.0.0/12', '10.64.0.0/10'),
        width: fc.constantFrom('', '16', '20'),
      }),
      public: role(false),
      client: role(true),
      management: role(true),
      dnsServers: list(network.map((start) => `${start}.53`)),
      proxies: record({
        http: fc.constantFrom('', 'http://proxy.example.com:3128'),
        https: fc.constantFrom('', 'https://proxy.example.com:3129'),
        exceptions: list(hostileText(',')),
      }),
      containers: fc.uniqueArray(containerNetwork, { maxLength: 3, selector: ({ portGroup }) => portGroup }),
      asymmetricRoutes: fc.boolean(),
    }),
    tls: tlsFiles.chain(tlsWith),
    registries: record({
      whitelist: list(hostileText()),
      insecure: list(hostileText()),
      authorities: list(hostileText().map(fileNamed)),
    }),
    operationsUser: record({
      user: orEmpty(hostileText()),
      password: fc.constant(''),
      grantPermissions: fc.boolean(),
    }),
    deployment: record({
      force: fc.boolean(),
      timeout: fc.constantFrom('', '5m', '1h30m'),
      applianceIso: orEmpty(hostileText()),
      bootstrapIso: orEmpty(hostileText()),
    }),
  });
