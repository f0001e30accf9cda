// SPDX-License-Identifier: Apache-2.0
import type { IssuedPair } from '../../src/domain/certificates';
import type { ServedIdentity } from '../vic-machine-api/vch-record';
import { aRequest, allTrustLevels, authorities, given, type RequestParts } from './request-builder';

/** Where a certificate stands in its validity period. */
export type CertificateAge = 'valid' | 'expired' | 'soon';

/** Certificates the existing VCHs are made of. */
export interface SituationCertificates {
  /** A server certificate for a VCH's name and address: valid, three days too old, or about to end in twelve days. */
  server(commonName: string, address: string, age: CertificateAge): Promise<IssuedPair>;
  /** One of the authorities that sign client certificates. */
  authority(organization: string): Promise<IssuedPair>;
}

/** A VCH that is there from the start. */
export interface ExistingVch {
  readonly vCenter: string;
  /** Inventory path of its compute resource. */
  readonly resource: string;
  /** Its creation request; `address` is the one it will have. */
  readonly request: (certificates: SituationCertificates, address: string) => Promise<object>;
  /** Version of the engine it was made with; the simulated API's own when absent. */
  readonly version?: string;
  readonly poweredOff?: true;
  /** What its endpoint serves when that is not what is configured. */
  readonly serves?: (certificates: SituationCertificates, address: string) => Promise<ServedIdentity>;
}

const west = 'vcenter-west.example.com';
const east = 'vcenter-east.example.com';

/** The VCHs of the start situation: one of each kind of protection, and some that are trouble. */
export const existingVchs: readonly ExistingVch[] = [
  {
    vCenter: west,
    resource: 'Production',
    request: async (certificates, address) =>
      aRequest('prod-vch-1', {
        auth: {
          ...given(await certificates.server('prod-vch-1.example.com', address, 'valid')),
          ...authorities((await certificates.authority('Acme Client CA')).certificatePem),
        },
        operationsUser: 'vch-ops@vsphere.local',
        registry: { whitelist: ['registry.example.com'], insecure: [] },
        syslog: 'tcp://log.example.com',
      }),
  },
  {
    vCenter: west,
    resource: 'Production/Resources/Platform/Build',
    request: async (certificates, address) =>
      aRequest('build-vch', {
        auth: {
          ...given(await certificates.server('build-vch.example.com', address, 'valid')),
          client: { no_tls_verify: true },
        },
        operationsUser: 'vch-ops@vsphere.local',
        registry: { whitelist: [], insecure: ['192.0.2.5:5000'] },
      }),
  },
  {
    vCenter: west,
    resource: 'Labs/Lab',
    request: () =>
      Promise.resolve(aRequest('lab-vch', { auth: { no_tls: true }, imageStore: 'lab-local', debug: 2 })),
  },
  {
    vCenter: west,
    resource: 'Production',
    version: 'v1.5.4-21221-a9bcb3f9',
    request: async (certificates, address) =>
      aRequest('legacy-vch', {
        auth: {
          ...given(await certificates.server('legacy-vch.example.com', address, 'expired')),
          ...authorities((await certificates.authority('Acme Client CA')).certificatePem),
        },
      }),
  },
  {
    // Its authority's PEM ends with an empty line: created without complaint, and every GET of it is a crash.
    vCenter: west,
    resource: 'Production/Resources/Research',
    request: async (certificates, address) =>
      aRequest('research-vch', {
        auth: {
          ...given(await certificates.server('research-vch.example.com', address, 'valid')),
          ...authorities(`${(await certificates.authority('Research CA')).certificatePem}\n`),
        },
      }),
  },
  {
    vCenter: west,
    resource: 'Branch',
    poweredOff: true,
    request: async (certificates, address) =>
      aRequest('branch-vch', {
        ...branch,
        auth: {
          ...given(await certificates.server('branch-vch.example.com', address, 'valid')),
          ...authorities((await certificates.authority('Acme Client CA')).certificatePem),
        },
      }),
  },
  {
    vCenter: east,
    resource: 'Edge',
    request: async (certificates, address) =>
      aRequest('edge-vch', {
        auth: {
          ...given(await certificates.server('edge-vch.example.com', address, 'valid')),
          ...authorities(
            (await certificates.authority('Acme Client CA')).certificatePem,
            (await certificates.authority('Partner CA')).certificatePem,
          ),
        },
        imageStore: 'edge-vsan',
        bridge: 'edge-bridge',
        public: 'edge-public',
        containers: allTrustLevels('edge-containers', 'edge-partners'),
        operationsUser: 'vch-ops@vsphere.local',
      }),
  },
  {
    // Its certificate ends soon, and one of its container networks filters nothing.
    vCenter: west,
    resource: 'Production/Resources/Platform/Test',
    request: async (certificates, address) =>
      aRequest('staging-vch', {
        auth: {
          ...given(await certificates.server('staging-vch.example.com', address, 'soon')),
          ...authorities((await certificates.authority('Acme Client CA')).certificatePem),
        },
        operationsUser: 'vch-ops@vsphere.local',
        containers: [
          { alias: 'open', port_group: { name: 'vic-containers' }, firewall: 'open' },
          { alias: 'backend', port_group: { name: 'Backend services' }, firewall: 'published' },
        ],
      }),
  },
  {
    // It was given a new certificate and another client CA, and still runs with the old ones.
    vCenter: west,
    resource: 'Production',
    request: async (certificates, address) =>
      aRequest('renewed-vch', {
        auth: {
          ...given(await certificates.server('renewed-vch.example.com', address, 'valid')),
          ...authorities((await certificates.authority('Acme Client CA')).certificatePem),
        },
        operationsUser: 'vch-ops@vsphere.local',
      }),
    serves: async (certificates, address) => {
      const { certificatePem, keyPem } = await certificates.server(
        'renewed-vch.example.com',
        address,
        'expired',
      );
      return {
        server: { certificate: certificatePem, privateKey: keyPem },
        clientAuthorities: (await certificates.authority('Partner CA')).certificatePem,
      };
    },
  },
];

const branch: RequestParts = { imageStore: 'branch-vmfs', bridge: 'branch-bridge', public: 'branch-public' };
