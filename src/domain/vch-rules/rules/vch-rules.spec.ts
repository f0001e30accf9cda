// SPDX-License-Identifier: Apache-2.0
import { ruleCases } from '../../../testing/rule-cases';
import { defaultSettings } from '../../vch';
import type { VchSettings } from '../../vch';
import { containerNetworkNotDefaultBridge } from './container-network-not-default-bridge';
import { operationsUserNotAdministrator } from './operations-user-not-administrator';
import { permissionsNotGrantedToAdministrator } from './permissions-not-granted-to-administrator';
import { unverifiedApiNotPublic } from './unverified-api-not-public';

function user(name: string, grantPermissions = false): VchSettings {
  return {
    ...defaultSettings,
    target: { ...defaultSettings.target, user: 'alice@example.com' },
    operationsUser: { user: name, password: 'secret', grantPermissions },
  };
}
const off: VchSettings = {
  ...defaultSettings,
  tls: {
    transport: 'tls',
    server: { source: 'generated', commonName: 'vch', organization: [], keySize: '' },
    clients: { mode: 'off' },
    certificateFolder: '',
  },
};
const plain: VchSettings = { ...defaultSettings, tls: { transport: 'plain' } };
const { networks } = defaultSettings;

ruleCases(operationsUserNotAdministrator, {
  holds: [user('ops@example.com')],
  fails: [
    [user('Administrator@vsphere.local'), { user: 'Administrator@vsphere.local', reason: 'built-in' }],
    [user('EXAMPLE.COM\\Alice'), { user: 'EXAMPLE.COM\\Alice', reason: 'deployer' }],
  ],
  doesNotApply: [user(''), user('alice@example.com', true)],
});
ruleCases(permissionsNotGrantedToAdministrator, {
  holds: [user('ops@example.com', true)],
  fails: [[user('alice@example.com', true), { user: 'alice@example.com', reason: 'deployer' }]],
  doesNotApply: [user('alice@example.com'), user('', true)],
});
ruleCases(unverifiedApiNotPublic, {
  holds: [{ ...off, networks: { ...networks, client: { ...networks.client, portGroup: 'client-pg' } } }],
  fails: [
    [off, { portGroup: 'VM Network', port: 2376 }],
    [plain, { portGroup: 'VM Network', port: 2375 }],
  ],
  doesNotApply: [defaultSettings],
});
const container = { portGroup: 'web', alias: '', firewall: null, gateway: '', ipRanges: [], dnsServers: [] };
const containers = (portGroup: string, bridge = ''): VchSettings => ({
  ...defaultSettings,
  networks: {
    ...networks,
    bridge: { ...networks.bridge, portGroup: bridge },
    containers: [{ ...container, portGroup }],
  },
});
ruleCases(containerNetworkNotDefaultBridge, {
  holds: [containers('web'), containers('')],
  fails: [
    [
      containers('virtual-container-host'),
      { places: [{ index: 0, part: 'portGroup', item: null, network: 'virtual-container-host' }] },
    ],
  ],
  doesNotApply: [defaultSettings, containers('virtual-container-host', 'bridge-pg')],
});
