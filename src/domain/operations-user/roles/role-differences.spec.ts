// SPDX-License-Identifier: Apache-2.0
import { type RoleDifference, roleDifferences } from './role-differences';

const differences = (cluster: Parameters<typeof roleDifferences>[0]) =>
  Object.fromEntries(roleDifferences(cluster).map(({ place, ...rest }) => [place, rest] as const));

const more: RoleDifference['onlyDocumented'] = [
  'VirtualMachine.Config.AddExistingDisk',
  'VirtualMachine.Config.AddNewDisk',
  'VirtualMachine.Config.AdvancedConfig',
  'VirtualMachine.Config.RemoveDisk',
  'VirtualMachine.Inventory.Create',
  'VirtualMachine.Inventory.Delete',
];

describe('differences between granted and documented roles', () => {
  it('with DRS are the datacenter, cold migration, port groups and the folder', () => {
    const found = differences({ drs: true, vmGroup: false });
    expect(Object.keys(found)).toEqual(['datacenter', 'networks', 'vch-resource-pool', 'vch-folder']);
    expect(found['datacenter']).toEqual({ onlyGranted: [], onlyDocumented: more, onlyPropagates: null });
    expect(found['networks']).toEqual({ onlyGranted: [], onlyDocumented: [], onlyPropagates: 'granted' });
    expect(found['vch-resource-pool']).toEqual({
      onlyGranted: ['Resource.ColdMigrate'],
      onlyDocumented: [],
      onlyPropagates: null,
    });
    expect(found['vch-folder']?.onlyGranted.length).toBe(22);
  });

  it('without DRS leave the cluster alike', () => {
    expect(Object.keys(differences({ drs: false, vmGroup: false }))).toEqual([
      'datacenter',
      'networks',
      'vch-folder',
    ]);
  });

  it('with a VM group are the right to change the cluster, too', () => {
    expect(differences({ drs: true, vmGroup: true })['cluster']?.onlyGranted).toEqual([
      'Host.Inventory.EditCluster',
    ]);
  });
});
