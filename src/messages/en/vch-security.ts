// SPDX-License-Identifier: Apache-2.0
import type { CertificateRole, UpgradeState } from '../../domain/review';
import { day, days } from './dates';

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** The Security tab of one VCH. */
export const vchSecurity = {
  title: (name: string) => `Security of ${name}`,
  loading: 'Reading the VCH …',
  checkedAt: (time: string) => `Checked ${time}`,
  openTab: 'Security of this VCH',
  refresh: 'Refresh',
  print: 'Print',
  export: 'Export',
  exportHint: 'Save the review as a JSON file. It holds no keys and no passwords.',
  problems: (errors: number) => count(errors, 'problem', 'problems'),
  warnings: (warnings: number) => count(warnings, 'warning', 'warnings'),
  nothingWrong: 'No problem found',
  unknowns: (unknown: number) =>
    count(unknown, 'check the server does not tell', 'checks the server does not tell'),
  verdict: 'Verdict',
  sectionsNav: 'Sections',
  checks: 'Checks',
  facts: 'What is stored',
  undescribed: (message: string) =>
    `The vic-machine server answered “${message}”. What follows is what its list and the stored certificate tell; the rest is unknown.`,
  severity: { error: 'Problem', warning: 'Warning', note: 'Good to know' },
  outcomes: {
    passed: 'Passed',
    failed: 'Failed',
    'not-applicable': 'Not applicable',
    unknown: 'The server does not tell',
  },
  details: 'Details',
  shouldBe: 'What should be',
  source: 'Source',
  rule: 'Rule',
  fix: 'Fix it',
  closeFix: 'Close',
  notTold: 'the server does not tell',
  waiting: 'No address yet',
  none: 'none',
  labels: {
    protection: 'Protection',
    dockerEndpoint: 'Docker API',
    vchAdmin: 'VCH Admin',
    configuration: 'Supported configuration',
    final: 'What cannot be changed',
    bridge: 'Bridge network',
    public: 'Public network',
    client: 'Client network',
    management: 'Management network',
    user: 'Account',
    whitelist: 'Whitelist',
    insecure: 'Insecure registries',
    registryAuthorities: 'CAs for registries',
    httpProxy: 'HTTP proxy',
    httpsProxy: 'HTTPS proxy',
    debug: 'Debug level',
    logServer: 'Log server',
    version: 'Version of the VCH',
    upgrade: 'Upgrade status',
    appliance: 'Version of the appliance',
    order: 'Order of an upgrade',
    changes: 'What it changes',
    keeps: 'What it does not change',
    interruption: 'What stops meanwhile',
  },
  final: {
    'no-tls': 'TLS cannot be added: the Docker API stays on port 2375.',
    'no-tlsverify':
      'TLS cannot be removed. Client certificates can be demanded later; that cannot be taken back.',
    tlsverify:
      'Neither TLS nor the check of client certificates can be turned off: vic-machine configure --no-tlsverify leaves the CAs where they are.',
  },
  whitelistOff: 'off: images come from every registry',
  sharesPublic: 'same port group as the public network',
  sharesClient: 'same port group as the client network',
  staticAddress: 'Static addresses: the server does not tell.',
  gateway: (address: string, routes: readonly string[]) =>
    routes.length === 0 ? `gateway ${address}` : `gateway ${address} to ${routes.join(', ')}`,
  nameservers: (servers: readonly string[]) => `DNS ${servers.join(', ')}`,
  range: (cidr: string) => `addresses ${cidr}`,
  debugLevels: {
    0: '0: nothing is logged but what happens, profiling data stays inside.',
    1: '1: more is logged, the configuration of containers included.',
    2: '2: profiling data can be reached from the client network.',
    3: '3: the VCH is open.',
  } as Readonly<Record<number, string>>,
  upgradeStates: (state: UpgradeState): string => {
    switch (state.state) {
      case 'current':
        return 'The VCH has the version of the appliance.';
      case 'available':
        return `It can be upgraded to ${state.version}.`;
      case 'running':
        return 'An upgrade or a change is in progress.';
      case 'newer':
        return 'The VCH is newer than the appliance.';
      case 'unknown':
        return state.reason === '' ? 'the server does not tell' : `The server says: ${state.reason}`;
    }
  },
  updates: {
    order:
      'The appliance first, then every VCH, then the plug-in; log out of the vSphere Client and in again.',
    changes:
      'The endpoint VM: Docker API, VCH Admin, port layer. Certificates, networks and all settings stay.',
    keeps:
      'Containers: each keeps the image that it was started with, and with it its firewall, until it is created anew.',
    interruption:
      'The Docker API, consoles, logs and ports on the public network. Traffic on container networks goes on.',
  },
  timeline: {
    title: 'When certificates expire',
    description: (from: Date, to: Date) =>
      `A line of time from ${day(from)} to ${day(to)} with a bar for each certificate; the table below says the same.`,
    today: 'today',
    columns: {
      certificate: 'Certificate',
      role: 'Used as',
      from: 'Valid from',
      until: 'Valid until',
      left: 'Left',
    },
    roles: {
      server: 'server certificate',
      intermediate: 'sent with the server certificate',
      'client-authority': 'CA for clients',
      'registry-authority': 'CA for registries',
    } satisfies Record<CertificateRole, string>,
    expired: (ago: number) => (ago === 0 ? 'expired today' : `expired ${days(ago)} ago`),
    notYet: (inDays: number) => `begins in ${days(inDays)}`,
    left: (left: number) => (left === 0 ? 'less than a day' : days(left)),
    day,
  },
  certificate: {
    server: 'Server certificate',
    behind: 'Sent with it',
    missing: 'There is none: the Docker API has no TLS.',
    unknown: 'It cannot be read, or the server does not tell it.',
    noAuthorities: 'There are none: clients are not verified.',
    chainUnknown: 'The server did not give the certificates behind it.',
  },
  networks: {
    none: 'There are no container networks: containers are on bridge networks, and reached through ports of the VCH.',
    columns: {
      name: 'Network',
      portGroup: 'Port group',
      level: 'Firewall',
      traffic: 'Traffic',
      addresses: 'Addresses',
    },
    levelNotChosen: 'not chosen, so published is enforced',
    dhcp: 'DHCP',
    untold: (ranges: number) =>
      ranges === 1
        ? '1 range the server does not tell (it is not one block)'
        : `${ranges} ranges the server does not tell (they are not single blocks)`,
    brokenDns: (servers: number) =>
      count(servers, 'DNS server that is no address', 'DNS servers that are no addresses'),
    matrix: (network: string) => `All levels on “${network}”`,
  },
  ports: {
    assumed:
      'Made from what is stored. Whether an interface has its address by DHCP (UDP 68), and whether somebody opened SSH, the server does not tell.',
    unknown: 'The server does not tell the networks.',
  },
};
