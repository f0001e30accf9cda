// SPDX-License-Identifier: Apache-2.0

/** A vCenter Server the signed-in operator sees, one of several when they are linked. */
export interface VCenter {
  /** Instance id (a GUID). */
  readonly id: string;
  /** Host name, as `vic-machine --target` takes it. */
  readonly name: string;
  /** SHA-1 thumbprint of its certificate, upper case, colons (`--thumbprint`). */
  readonly thumbprint: string;
  /** Whether it answered. One being down does not hide the others. */
  readonly reachable: boolean;
}

/** What can stand in the compute tree. */
export type ComputeKind = 'folder' | 'datacenter' | 'cluster' | 'host' | 'resource-pool';

/** A node of the tree on the Compute Capacity page. */
export interface ComputeNode {
  /** Managed object id, `domain-c7`. */
  readonly id: string;
  readonly kind: ComputeKind;
  readonly name: string;
  /** Inventory path below the datacenter, as `--compute-resource` takes it; '' for folders and datacenters. */
  readonly path: string;
  /** Whether a VCH can be put here: not a folder or datacenter, not a host inside a cluster, not a VCH's own pool. */
  readonly selectable: boolean;
  /** Whether DRS is on (clusters); null elsewhere. */
  readonly drs: boolean | null;
  /** Names of the DRS VM groups (clusters); the engine makes one with the VCH's name for `--affinity-vm-group`. */
  readonly vmGroups: readonly string[];
  readonly cpu: ResourceCapacity | null;
  readonly memory: ResourceCapacity | null;
  readonly children: readonly ComputeNode[];
}

/** Whole MHz for CPU, whole MB for memory. */
export interface ResourceCapacity {
  readonly total: number;
  readonly unreserved: number;
}

/** A datastore the chosen compute resource reaches. */
export interface Datastore {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly capacity: number;
  /** Bytes. */
  readonly free: number;
  /** Kind of file system: `VMFS`, `NFS`, `vsan`. */
  readonly type: string;
}

/** A network of the datacenter that the chosen compute resource is attached to. */
export interface PortGroup {
  readonly id: string;
  readonly name: string;
  /** vCenter networks must be distributed or opaque for the bridge and container roles. */
  readonly kind: 'standard' | 'distributed' | 'opaque';
  /** Uplink port groups of a distributed switch cannot be used and are not offered. */
  readonly uplink: boolean;
  readonly vlan: number | null;
}

/** A VCH as the list of one vCenter tells it (vic-machine API, `GET …/vch`). */
export interface VchListItem {
  readonly vCenterId: string;
  readonly datacenterId: string | null;
  /** Managed object id of the endpoint VM, `vm-69`. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly powerState: string;
  readonly upgradeStatus: string;
  /** `ip:2376` or `ip:2375`; '' until the VCH has an address. */
  readonly dockerHost: string;
  /** `https://ip:2378`; '' until the VCH has an address. */
  readonly adminPortal: string;
}
