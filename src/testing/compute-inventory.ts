// SPDX-License-Identifier: Apache-2.0
import type { ComputeNode, VCenter } from '../domain/inventory';

/** A vCenter that answers. */
export function aVCenter(name: string, facts: Partial<VCenter> = {}): VCenter {
  return { id: `id-of-${name}`, name, thumbprint: 'AA:BB', reachable: true, ...facts };
}

/** A node of the compute tree; clusters and resource pools can be chosen, unless `facts` say otherwise. */
export function aNode(
  kind: ComputeNode['kind'],
  name: string,
  children: readonly ComputeNode[] = [],
  facts: Partial<ComputeNode> = {},
): ComputeNode {
  return {
    id: `${kind}-${name}`,
    kind,
    name,
    path: kind === 'folder' || kind === 'datacenter' ? '' : name,
    selectable: kind === 'cluster' || kind === 'resource-pool',
    drs: kind === 'cluster' ? true : null,
    vmGroups: [],
    cpu: null,
    memory: null,
    children,
    ...facts,
  };
}
