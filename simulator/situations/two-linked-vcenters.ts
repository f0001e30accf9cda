// SPDX-License-Identifier: Apache-2.0
import type { InventoryObject, SimulatedVCenter } from '../vcenter/inventory-object';
import { capacity, VCenterBuilder } from './vcenter-builder';

/** The situation the simulator starts with: two linked vCenters that have everything the wizard must cope with. */
export function twoLinkedVCenters(): readonly SimulatedVCenter[] {
  return [west(), east()];
}

function west(): SimulatedVCenter {
  const vCenter = new VCenterBuilder('vcenter-west.example.com', 1);
  const shared = [
    vCenter.datastore('vsan-production', 'vsan', 20_000, 8_400),
    vCenter.datastore('nfs-images', 'NFS', 4_000, 1_900),
  ];
  const networks = [
    vCenter.portGroup('vic-bridge', 'distributed', { vlan: 210 }),
    vCenter.portGroup('vic-bridge-2', 'distributed', { vlan: 211 }),
    vCenter.portGroup('vic-public', 'distributed', { vlan: 20 }),
    vCenter.portGroup('vic-client', 'distributed', { vlan: 21 }),
    vCenter.portGroup('vic-management', 'distributed', { vlan: 22 }),
    vCenter.portGroup('vic-containers', 'distributed', { vlan: 30 }),
    vCenter.portGroup('Backend services', 'distributed', { vlan: 31 }),
    vCenter.portGroup('DSwitch-DVUplinks', 'distributed', { uplink: true }),
    vCenter.portGroup('VM Network', 'standard'),
  ];
  const production = vCenter.object(
    'cluster',
    'Production',
    [
      host(vCenter, 'esx-01.example.com'),
      host(vCenter, 'esx-02.example.com'),
      host(vCenter, 'esx-03.example.com'),
      pool(vCenter, 'Platform', [pool(vCenter, 'Build', [pool(vCenter, 'Nightly')]), pool(vCenter, 'Test')]),
      pool(vCenter, 'Research'),
    ],
    {
      drs: true,
      vmGroups: ['licensed-machines', 'site-a'],
      cpu: capacity(125_000, 98_000),
      memory: capacity(1_572_864, 1_100_000),
      attached: [...shared, ...networks],
    },
  );
  const lab = vCenter.object('cluster', 'Lab', [host(vCenter, 'esx-11.example.com')], {
    drs: false,
    cpu: capacity(41_000, 39_500),
    memory: capacity(262_144, 250_000),
    attached: [shared[1] ?? '', vCenter.datastore('lab-local', 'VMFS', 900, 610), ...networks],
  });
  const alone = vCenter.object('host', 'esx-edge.example.com', [pool(vCenter, 'Tools')], {
    cpu: capacity(20_000, 18_000),
    memory: capacity(131_072, 120_000),
    attached: [vCenter.datastore('edge-local', 'VMFS', 480, 95), ...networks],
  });
  const branch = vCenter.object('cluster', 'Branch', [host(vCenter, 'esx-31.example.com')], {
    drs: true,
    cpu: capacity(30_000, 30_000),
    memory: capacity(196_608, 196_608),
    attached: [
      vCenter.datastore('branch-vmfs', 'VMFS', 2_000, 1_750),
      vCenter.portGroup('branch-bridge', 'distributed', { vlan: 410 }),
      vCenter.portGroup('branch-public', 'distributed', { vlan: 40 }),
      vCenter.portGroup('NSX segment branch', 'opaque'),
    ],
  });
  const europe = vCenter.object('folder', 'Europe', [
    vCenter.object('datacenter', 'Berlin', [production, vCenter.object('folder', 'Labs', [lab]), alone]),
    vCenter.object('folder', 'Nordics', [vCenter.object('datacenter', 'Oslo', [branch])]),
  ]);
  const campus = vCenter.object('datacenter', 'Campus', [
    vCenter.object('host', 'esx-91.example.com', [], {
      cpu: capacity(8_000, 8_000),
      memory: capacity(65_536, 65_536),
      attached: [
        vCenter.datastore('campus-local', 'VMFS', 240, 200),
        vCenter.portGroup('Campus Network', 'standard', { vlan: 0 }),
      ],
    }),
  ]);
  return vCenter.build([europe, campus]);
}

function east(): SimulatedVCenter {
  const vCenter = new VCenterBuilder('vcenter-east.example.com', 2);
  const edge = vCenter.object(
    'cluster',
    'Edge',
    [host(vCenter, 'esx-201.example.com'), host(vCenter, 'esx-202.example.com'), pool(vCenter, 'Containers')],
    {
      drs: true,
      vmGroups: [],
      cpu: capacity(64_000, 51_000),
      memory: capacity(524_288, 400_000),
      attached: [
        vCenter.datastore('edge-vsan', 'vsan', 10_000, 7_200),
        vCenter.portGroup('edge-bridge', 'distributed', { vlan: 310 }),
        vCenter.portGroup('edge-public', 'distributed', { vlan: 50 }),
        vCenter.portGroup('edge-containers', 'distributed', { vlan: 51 }),
        vCenter.portGroup('edge-partners', 'distributed', { vlan: 52 }),
        vCenter.portGroup('Edge-DVUplinks', 'distributed', { uplink: true }),
      ],
    },
  );
  return vCenter.build([
    vCenter.object('folder', 'Americas', [vCenter.object('datacenter', 'Austin', [edge])]),
  ]);
}

function host(vCenter: VCenterBuilder, name: string): InventoryObject {
  return vCenter.object('host', name, [], {
    cpu: capacity(41_000, 33_000),
    memory: capacity(524_288, 400_000),
  });
}

function pool(vCenter: VCenterBuilder, name: string, children: InventoryObject[] = []): InventoryObject {
  return vCenter.object('resource-pool', name, children, {
    cpu: capacity(60_000, 52_000),
    memory: capacity(524_288, 470_000),
  });
}
