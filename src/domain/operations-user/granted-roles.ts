// SPDX-License-Identifier: Apache-2.0

/** What a role is assigned on. */
export type RolePlace =
  'vcenter' | 'datacenter' | 'cluster' | 'datastores' | 'networks' | 'vch-folder' | 'vch-resource-pool';

/** A role that the engine makes for the operations user (vmware/vic lib/install/opsuser/opsuser_conf.go). */
export interface GrantedRole {
  /** Name in vSphere, `vic-vch-network`. */
  readonly name: string;
  readonly places: readonly { readonly place: RolePlace; readonly propagates: boolean }[];
  /** vSphere privilege ids, `Network.Assign`. */
  readonly privileges: readonly string[];
}

const on = (place: RolePlace) => ({ place, propagates: false });
const below = (place: RolePlace) => ({ place, propagates: true });

const datastorePrivileges = [
  'Datastore.AllocateSpace',
  'Datastore.Browse',
  'Datastore.Config',
  'Datastore.DeleteFile',
  'Datastore.FileManagement',
  'Host.Config.SystemManagement',
];

const endpointPrivileges = [
  'DVPortgroup.Modify',
  'DVPortgroup.PolicyOp',
  'DVPortgroup.ScopeOp',
  'Resource.AssignVMToPool',
  'Resource.ColdMigrate',
  'VirtualMachine.Config.AddExistingDisk',
  'VirtualMachine.Config.AddNewDisk',
  'VirtualMachine.Config.AddRemoveDevice',
  'VirtualMachine.Config.AdvancedConfig',
  'VirtualMachine.Config.EditDevice',
  'VirtualMachine.Config.RemoveDisk',
  'VirtualMachine.Config.Rename',
  'VirtualMachine.GuestOperations.Execute',
  'VirtualMachine.GuestOperations.Modify',
  'VirtualMachine.GuestOperations.Query',
  'VirtualMachine.Interact.DeviceConnection',
  'VirtualMachine.Interact.PowerOff',
  'VirtualMachine.Interact.PowerOn',
  'VirtualMachine.Inventory.Create',
  'VirtualMachine.Inventory.Delete',
  'VirtualMachine.Inventory.Register',
  'VirtualMachine.Inventory.Unregister',
];

/**
 * The roles that `--ops-grant-perms` makes and assigns, and so what a user without it needs. On top of them the user
 * gets Read-only on the datacenter where it has nothing there. No account is made.
 *
 * @param cluster whether DRS is on, and whether the VCH gets a DRS VM group (`--affinity-vm-group`)
 */
export function grantedRoles(cluster: {
  readonly drs: boolean;
  readonly vmGroup: boolean;
}): readonly GrantedRole[] {
  return [
    {
      name: 'vic-vch-vcenter',
      places: [on('vcenter')],
      privileges: ['Datastore.Config', 'Global.DisableMethods', 'Global.EnableMethods'],
    },
    {
      name: 'vic-vch-datacenter',
      places: [below('datacenter')],
      privileges: ['Datastore.Config', 'Datastore.FileManagement'],
    },
    ...clusterRoles(cluster),
    { name: 'vic-vch-network', places: [below('networks')], privileges: ['Network.Assign'] },
    {
      name: 'vic-vch-endpoint',
      places: [...(cluster.drs ? [below('vch-resource-pool')] : []), below('vch-folder')],
      privileges: endpointPrivileges,
    },
  ];
}

/** Without DRS the VCH has no resource pool, so the cluster itself carries what the endpoint VM needs. */
function clusterRoles({ drs, vmGroup }: { drs: boolean; vmGroup: boolean }): readonly GrantedRole[] {
  const datastore = { name: 'vic-vch-datastore', privileges: datastorePrivileges };
  if (!drs) {
    const privileges = [...datastorePrivileges, ...endpointPrivileges].sort();
    return [
      { ...datastore, places: [on('datastores')] },
      { name: 'vic-vch-endpoint-datastore', places: [below('cluster')], privileges },
    ];
  }
  if (!vmGroup) return [{ ...datastore, places: [below('cluster'), on('datastores')] }];
  return [
    { ...datastore, places: [on('datastores')] },
    {
      name: 'vic-vch-cluster',
      places: [below('cluster')],
      privileges: [...datastorePrivileges, 'Host.Inventory.EditCluster'],
    },
  ];
}
