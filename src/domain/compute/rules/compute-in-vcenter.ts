// SPDX-License-Identifier: Apache-2.0
import type { ComputeNode, ResourceCapacity } from '../../inventory';
import type { ComputeSettings } from '../compute-settings';

/** The page's settings with the compute resource that was chosen. */
export interface ComputeInVCenter {
  readonly compute: ComputeSettings;
  /** null when none is chosen yet, or when it is not known. */
  readonly resource: ComputeNode | null;
  /** Name of the VCH: its VM group gets the same one. */
  readonly vchName: string;
}

/** What a resource has of CPU or memory; null when it is not known. */
export function capacityOf({ resource }: ComputeInVCenter, kind: 'cpu' | 'memory'): ResourceCapacity | null {
  return resource === null ? null : resource[kind];
}
