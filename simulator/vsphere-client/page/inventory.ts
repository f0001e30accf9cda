// SPDX-License-Identifier: Apache-2.0
import { Cell } from './cell';

/** An object as the simulated vCenter tells it (`GET /simulator/inventory`). */
interface InventoryObject {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly isVch?: boolean;
  readonly children?: readonly InventoryObject[];
}

interface InventoryAnswer {
  readonly vCenters: readonly { id: string; name: string; children: readonly InventoryObject[] }[];
}

/** A node of the navigator's tree. */
export interface TreeNode {
  /** `urn:vmomi:<type>:<managed object id>:<vCenter instance id>` */
  readonly urn: string;
  /** Managed object type, or `vCenter`. */
  readonly type: string;
  readonly id: string;
  readonly name: string;
  /** Whether this is the endpoint VM of a VCH. */
  readonly isVch: boolean;
  readonly vCenter: { readonly id: string; readonly name: string };
  readonly children: readonly TreeNode[];
}

/** The trees of all vCenters; null until the first answer. */
export const inventory = new Cell<readonly TreeNode[] | null>(null);

/** Asks the simulated vCenter again. Throws when it does not answer. */
export async function loadInventory(): Promise<void> {
  const response = await fetch('/simulator/inventory');
  if (!response.ok) throw new Error(`The inventory answered ${response.status}`);
  const answer = (await response.json()) as InventoryAnswer;
  inventory.set(
    answer.vCenters.map((vCenter) => ({
      urn: urnOf('Folder', 'group-d1', vCenter.id),
      type: 'vCenter',
      id: 'group-d1',
      name: vCenter.name,
      isVch: false,
      vCenter,
      children: vCenter.children.map((child) => toNode(child, vCenter)),
    })),
  );
}

/** The node with this id, wherever it is. */
export function findNode(
  urn: string,
  nodes: readonly TreeNode[] = inventory.value ?? [],
): TreeNode | undefined {
  return pathTo(urn, nodes).at(-1);
}

/** The nodes from a vCenter down to this one; empty when there is none. */
export function pathTo(urn: string, nodes: readonly TreeNode[] = inventory.value ?? []): readonly TreeNode[] {
  for (const node of nodes) {
    if (node.urn === urn) return [node];
    const below = pathTo(urn, node.children);
    if (below.length) return [node, ...below];
  }
  return [];
}

function toNode(object: InventoryObject, vCenter: TreeNode['vCenter']): TreeNode {
  return {
    urn: urnOf(object.type, object.id, vCenter.id),
    type: object.type,
    id: object.id,
    name: object.name,
    isVch: object.isVch === true,
    vCenter,
    children: (object.children ?? []).map((child) => toNode(child, vCenter)),
  };
}

function urnOf(type: string, id: string, vCenterId: string): string {
  return `urn:vmomi:${type}:${id}:${vCenterId}`;
}
