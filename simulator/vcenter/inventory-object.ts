// SPDX-License-Identifier: Apache-2.0
import type { ComputeKind, Datastore, PortGroup, ResourceCapacity } from '../../src/domain/inventory';

/** What stands in the simulated inventory: everything of the compute tree, and machines. */
export type ObjectKind = ComputeKind | 'virtual-machine';

/** An object of a simulated vCenter's inventory tree. Children may come and go with VCHs. */
export interface InventoryObject {
  /** Managed object id, `domain-c7`. */
  readonly id: string;
  readonly kind: ObjectKind;
  readonly name: string;
  /** Whether DRS is on (clusters); null elsewhere. */
  readonly drs: boolean | null;
  /** DRS VM groups (clusters). */
  readonly vmGroups: string[];
  readonly cpu: ResourceCapacity | null;
  readonly memory: ResourceCapacity | null;
  /** Id of the endpoint VM of the VCH this pool or machine belongs to; null for everything else. */
  readonly vch: string | null;
  /** Ids of the datastores and port groups that reach this cluster or host. */
  readonly attached: readonly string[];
  readonly children: InventoryObject[];
}

/** One simulated vCenter Server. */
export interface SimulatedVCenter {
  /** Instance id (a GUID). */
  readonly id: string;
  /** Host name. */
  readonly name: string;
  /** SHA-1, upper case, colons. */
  readonly thumbprint: string;
  readonly roots: readonly InventoryObject[];
  readonly datastores: readonly Datastore[];
  readonly portGroups: readonly PortGroup[];
}

/** vSphere's own name of the type of an object, as in `urn:vmomi:VirtualMachine:vm-69:…`. */
export function managedType(kind: ObjectKind): string {
  const types: Record<ObjectKind, string> = {
    folder: 'Folder',
    datacenter: 'Datacenter',
    cluster: 'ClusterComputeResource',
    host: 'HostSystem',
    'resource-pool': 'ResourcePool',
    'virtual-machine': 'VirtualMachine',
  };
  return types[kind];
}
