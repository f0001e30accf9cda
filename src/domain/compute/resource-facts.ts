// SPDX-License-Identifier: Apache-2.0
import type { ComputeKind, ResourceCapacity } from '../inventory';

/** What the inventory tells about a compute resource that a rule needs: a snapshot from when it was chosen. */
export interface ResourceFacts {
  readonly kind: ComputeKind;
  /** Whether it is a host outside any cluster, or a resource pool of one. */
  readonly standAlone: boolean;
  /** Whether DRS is on in the cluster it is or belongs to; null outside a cluster. */
  readonly drs: boolean | null;
  /** Names of the DRS VM groups of that cluster. `--affinity-vm-group` makes one with the VCH's name. */
  readonly vmGroups: readonly string[];
  /** MHz; null when the inventory does not tell. */
  readonly cpu: ResourceCapacity | null;
  /** MB; null when the inventory does not tell. */
  readonly memory: ResourceCapacity | null;
}
