// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, ElementRef, computed, inject } from '@angular/core';
import { ClrTreeViewModule } from '@clr/angular/data/tree-view';
import { ClarityIcons, ClrIcon, warningStandardIcon, vmwAppIcon } from '@clr/angular/icon';
import { ControlFindings } from '../../../ui/control-findings/control-findings';
import { FieldFindings } from '../../../ui/findings/field-findings';
import { LoadStatus } from '../../../ui/loading/load-status';
import { OptionHelp } from '../../../ui/option-help/option-help';
import { TEXTS } from '../../../ui/texts/texts';
import { TreeChoice } from '../../../ui/tree-choice/tree-choice';
import { ComputeBranch } from './compute-branch';
import { ComputeInventory } from './compute-inventory';
import { ResourceSelection } from './resource-selection';

ClarityIcons.addIcons(vmwAppIcon, warningStandardIcon);

/** The tree of all linked vCenters, to choose where the VCH runs. */
@Component({
  selector: 'vch-compute-tree',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ClrIcon,
    ClrTreeViewModule,
    ComputeBranch,
    ControlFindings,
    FieldFindings,
    LoadStatus,
    OptionHelp,
    TreeChoice,
  ],
  providers: [ComputeInventory, ResourceSelection],
  templateUrl: './compute-tree.html',
  styleUrl: './compute-tree.scss',
})
export class ComputeTree {
  protected readonly inventory = inject(ComputeInventory);
  protected readonly selection = inject(ResourceSelection);
  protected readonly texts = computed(() => this.#all().computePage);
  readonly #all = inject(TEXTS);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);

  /** The vCenters with what is known of each. */
  protected readonly rows = computed(() => {
    const vCenters = this.inventory.vCenters();
    const trees = this.inventory.trees();
    if (vCenters.state !== 'loaded') return [];
    return vCenters.value.map((vCenter) => {
      const tree = trees.get(vCenter.id);
      return { vCenter, tree, nodes: tree?.state === 'loaded' ? tree.value : null };
    });
  });
  protected readonly failed = computed(() =>
    this.rows().flatMap(({ vCenter, tree }) => (tree?.state === 'failed' ? [{ vCenter, tree }] : [])),
  );

  constructor() {
    void this.inventory.loadVCenters();
  }

  /** Leads the focus from the frame, where a reason for a disabled Next points, into the tree. */
  protected focusTree(): void {
    const tree = this.#host.nativeElement;
    const node = tree.querySelector<HTMLElement>(
      '[role="treeitem"][tabindex="0"], clr-tree[tabindex="0"], [role="treeitem"]',
    );
    node?.focus();
  }

  /** A tree is touched when the focus leaves it. */
  protected onFocusOut(event: FocusEvent, frame: HTMLElement): void {
    if (event.relatedTarget instanceof Node && frame.contains(event.relatedTarget)) return;
    this.selection.control.markAsTouched();
  }
}
