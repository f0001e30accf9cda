// SPDX-License-Identifier: Apache-2.0
import {
  type OperationsRole,
  type RoleCluster,
  below,
  datastorePrivileges,
  endpointPrivileges,
  on,
} from './operations-role';

/**
 * The roles that an administrator prepares by hand (VIC documentation, "Manually Create a User Account for the Operations
 * User", ops_user_manual.md). On top of them the user needs Read-only on every distributed switch: by the role on the
 * datacenter, or on the network folders that hold the switches, with everything below.
 */
export function documentedRoles({ drs }: Pick<RoleCluster, 'drs'>): readonly OperationsRole[] {
  return [
    {
      name: 'VCH - vcenter',
      places: [on('vcenter')],
      privileges: ['Datastore.Config', 'Global.DisableMethods', 'Global.EnableMethods'],
    },
    {
      name: 'VCH - datacenter',
      places: [below('datacenter')],
      privileges: [
        'Datastore.Config',
        'Datastore.FileManagement',
        'VirtualMachine.Config.AddExistingDisk',
        'VirtualMachine.Config.AddNewDisk',
        'VirtualMachine.Config.AdvancedConfig',
        'VirtualMachine.Config.RemoveDisk',
        'VirtualMachine.Inventory.Create',
        'VirtualMachine.Inventory.Delete',
      ],
    },
    {
      name: 'VCH - datastore',
      places: drs ? [below('cluster'), on('datastores')] : [on('datastores')],
      privileges: datastorePrivileges,
    },
    { name: 'VCH - network', places: [on('networks')], privileges: ['Network.Assign'] },
    drs
      ? {
          name: 'VCH - endpoint',
          places: [below('vch-resource-pool')],
          privileges: endpointPrivileges.filter((privilege) => privilege !== 'Resource.ColdMigrate'),
        }
      : {
          name: 'VCH - endpoint - datastore',
          places: [below('cluster')],
          privileges: [...datastorePrivileges, ...endpointPrivileges].sort(),
        },
  ];
}
