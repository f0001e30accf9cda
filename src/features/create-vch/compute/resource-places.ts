// SPDX-License-Identifier: Apache-2.0
import type { ComputeNode, VCenter } from '../../../domain/inventory';
import type { ChosenResource, NamedResource } from './resource-choice';

/** A node of the tree with the nodes above it, from the top. */
export interface TreePlace {
  readonly node: ComputeNode;
  readonly above: readonly ComputeNode[];
}

/** All nodes below some, each with what is above it. */
export function placesBelow(
  nodes: readonly ComputeNode[],
  above: readonly ComputeNode[] = [],
): readonly TreePlace[] {
  return nodes.flatMap((node) => [{ node, above }, ...placesBelow(node.children, [...above, node])]);
}

/** A node as a choice; null when it cannot be chosen or stands in no datacenter. */
export function choiceOf(vCenter: VCenter, { node, above }: TreePlace): ChosenResource | null {
  const position = above.findIndex(({ kind }) => kind === 'datacenter');
  const datacenter = above[position];
  if (datacenter === undefined || !node.selectable) return null;
  const path = above.slice(0, position + 1).map(({ name }) => name);
  return {
    kind: 'chosen',
    vCenter,
    datacenter: { id: datacenter.id, path: path.join('/') },
    owner: nearestOwner([...above, node]) ?? node,
    node,
  };
}

/** The nodes of a vCenter that a pasted command may mean: by id, by path, or by name; none in another datacenter. */
export function matches(
  vCenter: VCenter,
  roots: readonly ComputeNode[],
  { target, resource, resourceId }: NamedResource,
): readonly ChosenResource[] {
  const wanted = resource.replace(/^\//, '');
  const candidates = placesBelow(roots)
    .map((place) => choiceOf(vCenter, place))
    .filter((choice) => choice !== null)
    .filter(({ datacenter }) => isSameDatacenter(target.datacenter, datacenter.path));
  const byId = candidates.filter(({ node }) => node.id === resourceId);
  if (byId.length > 0) return byId;
  const byPath = candidates.filter(({ node }) => node.path === wanted);
  return byPath.length > 0 ? byPath : candidates.filter(({ node }) => node.name === wanted);
}

/** Whether a pasted command may mean this vCenter: it names it, or names none. */
export function mayMean({ target }: NamedResource, { id, name }: VCenter): boolean {
  if (target.vCenterId !== null) return target.vCenterId === id;
  return target.vCenter === '' || target.vCenter.toLowerCase() === name.toLowerCase();
}

/** vic-machine takes a datacenter by path or by name, with or without a leading slash, or none at all. */
function isSameDatacenter(wanted: string, path: string): boolean {
  const name = wanted.replace(/^\//, '');
  return name === '' || name === path || path.endsWith(`/${name}`);
}

/** The innermost cluster or host on the way down: a host in a cluster cannot be chosen, so it is none of a pool's. */
function nearestOwner(path: readonly ComputeNode[]): ComputeNode | undefined {
  return path.filter(({ kind }) => kind === 'cluster' || kind === 'host').at(-1);
}
