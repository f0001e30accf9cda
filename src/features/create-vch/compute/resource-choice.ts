// SPDX-License-Identifier: Apache-2.0
import type { ComputeNode, VCenter } from '../../../domain/inventory';
import type { Target } from '../../../domain/vch';

/** A node of the compute tree with what it stands in. */
export interface ChosenResource {
  readonly kind: 'chosen';
  readonly vCenter: VCenter;
  /** `path`: inventory path without the leading slash, `Europe/Berlin`. */
  readonly datacenter: { readonly id: string; readonly path: string };
  /** The nearest cluster or host: the node itself, or the one whose resource pool it is. */
  readonly owner: ComputeNode;
  readonly node: ComputeNode;
}

/** A resource that a pasted command names; the inventory may hold it or not. */
export interface NamedResource {
  readonly kind: 'named';
  readonly target: Target;
  /** As `--compute-resource` gives it. */
  readonly resource: string;
  readonly resourceId: string | null;
}

/** Value of the control behind the compute tree. */
export type ResourceChoice = { readonly kind: 'none' } | NamedResource | ChosenResource;

export const noResource: ResourceChoice = { kind: 'none' };
