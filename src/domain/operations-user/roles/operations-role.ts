// SPDX-License-Identifier: Apache-2.0

/** vSphere privileges that a VCH needs, by the ids of the vSphere API. */
export const vspherePrivileges = [
  'DVPortgroup.Modify',
  'DVPortgroup.PolicyOp',
  'DVPortgroup.ScopeOp',
  'Datastore.AllocateSpace',
  'Datastore.Browse',
  'Datastore.Config',
  'Datastore.DeleteFile',
  'Datastore.FileManagement',
  'Global.DisableMethods',
  'Global.EnableMethods',
  'Host.Config.SystemManagement',
  'Host.Inventory.EditCluster',
  'Network.Assign',
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
] as const;

export type VspherePrivilege = (typeof vspherePrivileges)[number];

/** What a VCH needs of datastores, as documented and as granted. */
export const datastorePrivileges: readonly VspherePrivilege[] = [
  'Datastore.AllocateSpace',
  'Datastore.Browse',
  'Datastore.Config',
  'Datastore.DeleteFile',
  'Datastore.FileManagement',
  'Host.Config.SystemManagement',
];

/** What a VCH needs where its machines are. */
export const endpointPrivileges: readonly VspherePrivilege[] = vspherePrivileges.filter((privilege) =>
  /^(DVPortgroup|Resource|VirtualMachine)\./.test(privilege),
);

/** What a role is assigned on, in the order of the inventory. */
export const rolePlaces = [
  'vcenter',
  'datacenter',
  'cluster',
  'datastores',
  'networks',
  'vch-resource-pool',
  'vch-folder',
] as const;

export type RolePlace = (typeof rolePlaces)[number];

/** Where a role is assigned. */
export interface RoleAssignment {
  readonly place: RolePlace;
  /** Whether it holds for everything below, too. */
  readonly propagates: boolean;
}

/** A role of the operations user. */
export interface OperationsRole {
  /** Name in vSphere, `vic-vch-network`. */
  readonly name: string;
  readonly places: readonly RoleAssignment[];
  readonly privileges: readonly VspherePrivilege[];
}

/** What a VCH is put on, as far as the roles depend on it. */
export interface RoleCluster {
  /** Whether DRS is on. */
  readonly drs: boolean;
  /** Whether the VCH gets a DRS VM group (`--affinity-vm-group`). */
  readonly vmGroup: boolean;
}

/** The place alone. */
export const on = (place: RolePlace): RoleAssignment => ({ place, propagates: false });

/** The place and everything below. */
export const below = (place: RolePlace): RoleAssignment => ({ place, propagates: true });
