// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ClrTreeViewModule } from '@clr/angular/data/tree-view';
import {
  ClarityIcons,
  ClrIcon,
  clusterIcon,
  buildingIcon,
  folderIcon,
  hostIcon,
  resourcePoolIcon,
} from '@clr/angular/icon';
import type { ComputeKind, ComputeNode, VCenter } from '../../../domain/inventory';
import { TEXTS } from '../../../ui/texts/texts';
import { choiceOf } from './resource-places';
import { ResourceSelection } from './resource-selection';

ClarityIcons.addIcons(buildingIcon, clusterIcon, folderIcon, hostIcon, resourcePoolIcon);

const shapes: Readonly<Record<ComputeKind, string>> = {
  folder: 'folder',
  datacenter: 'building',
  cluster: 'cluster',
  host: 'host',
  'resource-pool': 'resource-pool',
};

/** Nodes of the compute tree that stand side by side, and below each, once it is open, its own. */
@Component({
  selector: 'vch-compute-branch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon, ClrTreeViewModule],
  templateUrl: './compute-branch.html',
  styleUrl: './compute-tree.scss',
})
export class ComputeBranch {
  readonly vCenter = input.required<VCenter>();
  readonly nodes = input.required<readonly ComputeNode[]>();
  /** The nodes these stand below, from the top. */
  readonly above = input<readonly ComputeNode[]>([]);

  protected readonly selection = inject(ResourceSelection);
  protected readonly texts = computed(() => this.#all().computePage);
  readonly #all = inject(TEXTS);
  protected readonly shapes = shapes;

  protected readonly rows = computed(() =>
    this.nodes().map((node) => ({
      node,
      key: `${this.vCenter().id}/${node.id}`,
      path: [...this.above(), node],
      choice: choiceOf(this.vCenter(), { node, above: this.above() }),
      reason: this.#reason(node),
    })),
  );

  /** Why a node that looks like a place for a VCH is none; '' for the others. */
  #reason({ kind, selectable }: ComputeNode): string {
    if (selectable || kind === 'folder' || kind === 'datacenter') return '';
    return this.texts().notSelectable[kind];
  }
}
