// SPDX-License-Identifier: Apache-2.0
import { defaultSettings, type VchSettings } from '../../../src/domain/vch';

/** The VCH that documented commands create. Which files they name follows from the configuration. */
export const exampleVch: VchSettings = {
  ...defaultSettings,
  target: {
    ...defaultSettings.target,
    vCenter: 'vcenter.example.com',
    datacenter: 'dc1',
    user: 'Administrator@vsphere.local',
  },
  general: { ...defaultSettings.general, name: 'vch1' },
  compute: { ...defaultSettings.compute, resource: 'cluster1' },
  storage: { ...defaultSettings.storage, imageStore: 'datastore1' },
  networks: {
    ...defaultSettings.networks,
    bridge: { ...defaultSettings.networks.bridge, portGroup: 'vch1-bridge' },
    public: { ...defaultSettings.networks.public, portGroup: 'vic-public' },
    client: { ...defaultSettings.networks.client, portGroup: 'vic-client' },
    management: { ...defaultSettings.networks.management, portGroup: 'vic-management' },
  },
  tls: {
    transport: 'tls',
    server: { source: 'generated', commonName: 'vch1.example.com', organization: [], keySize: '' },
    clients: { mode: 'required', authorities: { source: 'generated' } },
    certificateFolder: '',
  },
  operationsUser: { user: 'vch1-ops@vsphere.local', password: '', grantPermissions: true },
};
