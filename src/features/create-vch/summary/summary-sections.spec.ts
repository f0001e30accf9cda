// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../../domain/certificates';
import { type Connection, noClientPlan } from '../../../domain/docker-client';
import type { Finding } from '../../../domain/findings';
import { wantedRules } from '../../../domain/wizard';
import { type VchSettings, defaultSettings } from '../../../domain/vch';
import { en } from '../../../messages/en';
import { pageOf } from '../wizard-pages';
import { judgedSections, rowFor } from './judged-sections';
import { summarySections } from './summary-sections';

/** All of it, optional parts too: a new setting does not compile until it is here. */
type Complete<T> = T extends readonly (infer Item)[]
  ? readonly Complete<Item>[]
  : T extends Date | Uint8Array | ReadonlySet<unknown>
    ? T
    : T extends object
      ? { readonly [Key in keyof T]-?: Complete<T[Key]> }
      : T;

const file = (name: string): ChosenFile => ({
  name,
  bytes: new Uint8Array(1),
  certificates: [],
  privateKeys: [],
  problems: [],
});
const role = (name: string) =>
  ({
    portGroup: `${name}-pg`,
    ip: `${name}-ip`,
    gateway: `${name}-gateway`,
    routes: [`${name}-route`],
    isStaticWanted: undefined as unknown as true,
  }) as const;

/** Everything is set to something that is not the default. */
const everything: Complete<Omit<VchSettings, 'tls'>> = {
  target: {
    vCenter: 'vcenter.example.com',
    vCenterId: 'vcenter-id',
    datacenter: 'Berlin',
    datacenterId: 'datacenter-2',
    thumbprint: 'AA:BB',
    user: 'deployer',
  },
  general: { name: 'vch-name', containerNameConvention: 'web-{id}', debug: 2, syslogAddress: 'tcp://log' },
  compute: {
    resource: 'Production',
    resourceId: 'domain-c7',
    cpu: { limit: '101', reservation: '102', shares: '103' },
    memory: { limit: '201', reservation: '202', shares: '203' },
    endpointCpus: '3',
    endpointMemory: '4096',
    useVmGroup: true,
    containerLimit: '77',
  },
  storage: {
    imageStore: 'images',
    baseImageSize: '16GB',
    volumeStores: [{ location: 'nfs://me:Zebra-1@nas/v', label: 'volumes' }],
    quota: '500',
  },
  networks: {
    bridge: { portGroup: 'bridge-pg', ipRange: '172.20.0.0/14', width: '20' },
    public: role('public'),
    client: role('client'),
    management: role('management'),
    dnsServers: ['10.0.0.2'],
    proxies: {
      http: 'http://me:Zebra-2@proxy:1',
      https: 'https://me:Zebra-3@proxy:2',
      exceptions: ['localhost'],
    },
    containers: [
      {
        portGroup: 'containers-pg',
        alias: 'web',
        firewall: 'outbound',
        gateway: '10.1.0.1/24',
        ipRanges: ['10.1.0.16/28'],
        dnsServers: ['10.1.0.2'],
        areRangesWanted: undefined as unknown as true,
      },
    ],
    asymmetricRoutes: true,
  },
  registries: {
    whitelistMode: true,
    whitelist: ['harbor.example.com'],
    insecure: ['lab.example.com'],
    authorities: [file('registry-ca.pem')],
  },
  operationsUser: { user: 'ops@example.com', password: 'Zebra-4', grantPermissions: true },
  deployment: { force: true, timeout: '7m', applianceIso: 'appliance.iso', bootstrapIso: 'bootstrap.iso' },
};
const common = { commonName: 'vch.example.com', organization: ['Acme'], keySize: '3072' };
const tlsVariants: readonly VchSettings['tls'][] = [
  {
    transport: 'tls',
    server: { source: 'generated', ...common },
    clients: { mode: 'required', authorities: { source: 'chosen', files: [file('client-ca.pem')] } },
    certificateFolder: 'certs',
  },
  {
    transport: 'tls',
    server: { source: 'custom', certificate: file('cert.pem'), key: file('key.pem'), ...common },
    clients: { mode: 'required', authorities: { source: 'generated' } },
    certificateFolder: 'certs',
  },
  {
    transport: 'tls',
    server: { source: 'custom', certificate: file('cert.pem'), key: file('key.pem'), ...common },
    clients: { mode: 'off' },
    certificateFolder: 'certs',
  },
  { transport: 'plain' },
];
const variants: readonly VchSettings[] = tlsVariants.map((tls) => ({ ...everything, tls }));

/** What a change of another setting tells: identities of what is shown by name, and what is in a file beside its name. */
const toldByAnother =
  /^target\.(vCenterId|datacenterId)$|^compute\.resourceId$|\.(bytes|certificates|privateKeys|problems)(\.|$)/;

type Path = readonly (string | number)[];

/** Every leaf of the settings, as paths. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [path];
  if (Array.isArray(value) && value.length === 0) return [path];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

function changed(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    if (typeof value === 'number') return value - 1;
    if (typeof value === 'string') return value === 'tls' ? value : `${value}-changed`;
    return value !== true;
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === Number(key) ? changed(item, rest) : item));
  }
  return { ...(value as object), [key]: changed(Reflect.get(value as object, key), rest) };
}

const context = { at: new Date('2026-11-22T12:00:00Z'), plan: noClientPlan, connection: null };
const sectionsOf = (settings: VchSettings) => summarySections(settings, context, en);
const summaryOf = (settings: VchSettings) => JSON.stringify(sectionsOf(settings));

describe('the summary', () => {
  for (const [number, settings] of variants.entries()) {
    it(`tells every setting (${number + 1} of ${variants.length})`, () => {
      const before = summaryOf(settings);
      const leaves = leavesOf(settings).filter((path) => !toldByAnother.test(path.join('.')));
      // Unions choose what else there is: the variants go through them.
      const untold = leaves
        .filter(
          (path) =>
            !/^(tls\..*\.(source|mode)|tls\.transport|operationsUser\.password)$/.test(path.join('.')),
        )
        .filter((path) => summaryOf(changed(settings, path) as VchSettings) === before);
      expect(untold.map((path) => path.join('.'))).toEqual([]);
      expect(leaves.length).toBeGreaterThan(50);
    });
  }

  it('tells the variants of TLS apart', () => {
    expect(new Set(variants.map(summaryOf)).size).toBe(variants.length);
  });

  it('tells what clients dial, and what they make of the certificate', () => {
    const name = (host: string, trusted: boolean | null) => ({
      host,
      source: 'given' as const,
      trusted,
      refusal: null,
      reason: null,
    });
    const connection: Connection = {
      subject: { tls: variants[1]!.tls, plan: noClientPlan },
      names: [name('a.example.com', true), name('b.example.com', false), name('c.example.com', null)],
      trust: null,
      startProblem: null,
      trustedUntil: null,
      authorities: [],
      client: null,
    };
    const plan = { ...noClientPlan, names: ['a.example.com', 'b.example.com', 'c.example.com'] };
    const settings = { ...defaultSettings, tls: variants[1]!.tls };
    const rows = summarySections(settings, { ...context, plan, connection }, en).flatMap(
      (section) => section.rows,
    );
    expect(rows.find(({ label }) => label === en.summaryPage.dialled)?.values).toEqual([
      'a.example.com: they accept the certificate',
      'b.example.com: they refuse the certificate',
      'c.example.com',
    ]);
  });

  it('tells what is wanted and not entered', () => {
    const { public: given } = defaultSettings.networks;
    const wanted = {
      ...defaultSettings,
      networks: { ...defaultSettings.networks, public: { ...given, isStaticWanted: true as const } },
    };
    expect(summaryOf(wanted)).toContain(en.summaryPage.staticMissing);
    const [container] = everything.networks.containers;
    const ranges = {
      ...defaultSettings,
      networks: {
        ...defaultSettings.networks,
        containers: [{ ...container!, areRangesWanted: true as const }],
      },
    };
    expect(summaryOf(ranges)).toContain(en.summaryPage.rangesMissing);
  });

  it('never tells a password', () => {
    for (const settings of variants) expect(summaryOf(settings)).not.toContain('Zebra');
    const [first] = variants;
    expect(summaryOf(first!)).toContain('http://me@proxy:1 (password not shown)');
    expect(summaryOf(first!)).toContain(en.summaryPage.passwordHidden);
    const without = { ...first!, operationsUser: { ...everything.operationsUser, password: '' } };
    expect(summaryOf(without)).not.toContain(en.summaryPage.passwordHidden);
  });

  it('has a row for what every rule is about', () => {
    const rows = variants.flatMap((settings) => sectionsOf(settings)).flatMap((section) => section.rows);
    const homeless = wantedRules.filter((rule) => rowFor(rule, rows) === null).map(({ id }) => id);
    expect(homeless).toEqual([]);
  });

  it('leaves out what is left at nothing', () => {
    const titles = judgedSections(sectionsOf(defaultSettings), []).map(({ title }) => title);
    expect(titles).not.toContain(en.summaryPage.deployment);
    const labels = judgedSections(sectionsOf(defaultSettings), []).flatMap(({ rows }) =>
      rows.map(({ label }) => label),
    );
    expect(labels).not.toContain(en.generalPage.syslog);
    expect(labels).toContain(en.operationsUserPage.grant);
  });
});

describe('findings in the summary', () => {
  const found = (id: string, field: string, severity: Finding['severity'] = 'note'): Finding => ({
    id,
    severity,
    citation: '',
    field,
    needsAcknowledgement: false,
    detail: {},
  });

  it('stand each once, at the row that tells most closely what they are about', () => {
    const findings = wantedRules.map(({ id, field, severity }) => found(id, field, severity));
    const sections = judgedSections(sectionsOf(variants[0]!), findings);
    const shown = sections.flatMap(({ rows, others }) => [...rows.flatMap((row) => row.findings), ...others]);
    expect(shown.map(({ id }) => id).sort()).toEqual(findings.map(({ id }) => id).sort());
    for (const { page, rows, others } of sections) {
      for (const finding of [...rows.flatMap((row) => row.findings), ...others]) {
        expect(pageOf(finding)).toBe(page);
      }
    }
  });

  it('make a row of what is left at nothing, and put the worst first', () => {
    const sections = judgedSections(sectionsOf(defaultSettings), [
      found('a', 'tls.authorities'),
      found('b', 'tls.authorities', 'error'),
      found('c', 'tls.clients'),
      found('d', 'tls.nothing-known'),
    ]);
    const security = sections.find(({ page }) => page === 'security');
    const row = (label: string) =>
      security?.rows.find((one) => one.label === label)?.findings.map(({ id }) => id);
    expect(row(en.securityPage.authorities)).toEqual(['b', 'a']);
    expect(row(en.securityPage.clientCertificates)).toEqual(['c']);
    expect(security?.others.map(({ id }) => id)).toEqual(['d']);
  });
});
