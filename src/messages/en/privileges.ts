// SPDX-License-Identifier: Apache-2.0
import type { RolePlace, VspherePrivilege } from '../../domain/operations-user';

/** vSphere's own words for its privileges: the group they stand in when a role is made, and the name there. */
export const privileges: Readonly<Record<VspherePrivilege, readonly [group: string, name: string]>> = {
  'DVPortgroup.Modify': ['dvPort group', 'Modify'],
  'DVPortgroup.PolicyOp': ['dvPort group', 'Policy operation'],
  'DVPortgroup.ScopeOp': ['dvPort group', 'Scope operation'],
  'Datastore.AllocateSpace': ['Datastore', 'Allocate space'],
  'Datastore.Browse': ['Datastore', 'Browse datastore'],
  'Datastore.Config': ['Datastore', 'Configure datastore'],
  'Datastore.DeleteFile': ['Datastore', 'Remove file'],
  'Datastore.FileManagement': ['Datastore', 'Low level file operations'],
  'Global.DisableMethods': ['Global', 'Disable methods'],
  'Global.EnableMethods': ['Global', 'Enable methods'],
  'Host.Config.SystemManagement': ['Host, Configuration', 'System management'],
  'Host.Inventory.EditCluster': ['Host, Inventory', 'Modify cluster'],
  'Network.Assign': ['Network', 'Assign network'],
  'Resource.AssignVMToPool': ['Resource', 'Assign virtual machine to resource pool'],
  'Resource.ColdMigrate': ['Resource', 'Migrate powered off virtual machine'],
  'VirtualMachine.Config.AddExistingDisk': ['Virtual machine, Configuration', 'Add existing disk'],
  'VirtualMachine.Config.AddNewDisk': ['Virtual machine, Configuration', 'Add new disk'],
  'VirtualMachine.Config.AddRemoveDevice': ['Virtual machine, Configuration', 'Add or remove device'],
  'VirtualMachine.Config.AdvancedConfig': ['Virtual machine, Configuration', 'Advanced'],
  'VirtualMachine.Config.EditDevice': ['Virtual machine, Configuration', 'Modify device settings'],
  'VirtualMachine.Config.RemoveDisk': ['Virtual machine, Configuration', 'Remove disk'],
  'VirtualMachine.Config.Rename': ['Virtual machine, Configuration', 'Rename'],
  'VirtualMachine.GuestOperations.Execute': ['Virtual machine, Guest operations', 'Program execution'],
  'VirtualMachine.GuestOperations.Modify': ['Virtual machine, Guest operations', 'Modify'],
  'VirtualMachine.GuestOperations.Query': ['Virtual machine, Guest operations', 'Query'],
  'VirtualMachine.Interact.DeviceConnection': ['Virtual machine, Interaction', 'Device connection'],
  'VirtualMachine.Interact.PowerOff': ['Virtual machine, Interaction', 'Power off'],
  'VirtualMachine.Interact.PowerOn': ['Virtual machine, Interaction', 'Power on'],
  'VirtualMachine.Inventory.Create': ['Virtual machine, Inventory', 'Create new'],
  'VirtualMachine.Inventory.Delete': ['Virtual machine, Inventory', 'Remove'],
  'VirtualMachine.Inventory.Register': ['Virtual machine, Inventory', 'Register'],
  'VirtualMachine.Inventory.Unregister': ['Virtual machine, Inventory', 'Unregister'],
};

/** What a role is assigned to. */
export const rolePlaces: Readonly<Record<RolePlace, string>> = {
  vcenter: 'vCenter Server',
  datacenter: 'datacenter',
  cluster: 'cluster',
  datastores: 'datastores of the image and volume stores',
  networks: 'bridge and container networks',
  'vch-resource-pool': 'resource pool of the VCH',
  'vch-folder': 'VM folder of the VCH',
};
