// SPDX-License-Identifier: Apache-2.0
import { andList } from './lists';

/** What is open on each interface of a VCH. */
export const openPorts = {
  caption: 'Ports of the VCH, interface by interface',
  columns: {
    port: 'Port',
    service: 'Service',
    direction: 'Direction',
    when: 'Open',
    setting: 'Decided by',
  },
  /** The heading of an interface: its port group, the roles it has and how many ports are open. */
  interface: (portGroup: string, roles: string, open: number) =>
    `${portGroup} – ${roles}: ${open === 1 ? '1 open port' : `${open} open ports`}`,
  /** The bridge whose port group is not given. */
  ownBridge: 'the port group with the VCH’s name',
  roles: { public: 'public', client: 'client', management: 'management', bridge: 'bridge' },
  rolesTogether: (roles: readonly string[]) => `${andList(roles)} network`,
  notYet: (condition: string) => `not yet; ${condition}`,
  noPort: '–',
  noSetting: '–',
  /** What the wizard calls the settings that open and close ports, by their path. */
  settings: {
    'tls.transport': 'TLS',
    'general.debug': 'Debug level',
    'networks.public.ip': 'Address on the public network',
    'networks.client.ip': 'Address on the client network',
    'networks.management.ip': 'Address on the management network',
    'networks.proxies.https': 'HTTPS proxy',
    'registries.insecure': 'Insecure registries',
    'registries.whitelist': 'Whitelist registry mode',
  } as Readonly<Record<string, string>>,
};
