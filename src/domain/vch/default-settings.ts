// SPDX-License-Identifier: Apache-2.0
import type { RoleNetwork } from '../networks';
import type { VchSettings } from './vch-settings';

const unconnected: RoleNetwork = { portGroup: '', ip: '', gateway: '', routes: [] };

/** A VCH of which nothing has been said yet: what `vic-machine create` assumes without options. */
export const defaultSettings: VchSettings = {
  target: { vCenter: '', vCenterId: null, datacenter: '', datacenterId: null, thumbprint: '', user: '' },
  general: { name: 'virtual-container-host', containerNameConvention: '', debug: 0, syslogAddress: '' },
  compute: {
    resource: '',
    resourceId: null,
    cpu: { limit: '', reservation: '', shares: '' },
    memory: { limit: '', reservation: '', shares: '' },
    endpointCpus: '',
    endpointMemory: '',
    useVmGroup: false,
    containerLimit: '',
  },
  storage: { imageStore: '', baseImageSize: '', volumeStores: [], quota: '' },
  networks: {
    bridge: { portGroup: '', ipRange: '', width: '' },
    public: unconnected,
    client: unconnected,
    management: unconnected,
    dnsServers: [],
    proxies: { http: '', https: '', exceptions: [] },
    containers: [],
    asymmetricRoutes: false,
  },
  tls: {
    transport: 'tls',
    server: { source: 'generated', commonName: '', organization: [], keySize: '' },
    clients: { mode: 'required', authorities: { source: 'generated' } },
    certificateFolder: '',
  },
  registries: { whitelist: [], insecure: [], authorities: [] },
  operationsUser: { user: '', password: '', grantPermissions: false },
  deployment: { force: false, timeout: '', applianceIso: '', bootstrapIso: '' },
};
