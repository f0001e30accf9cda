// SPDX-License-Identifier: Apache-2.0
import { Directive, ElementRef, inject } from '@angular/core';

/**
 * Enter and Space choose the node they are pressed on, when it offers itself as a `clr-treenode-link`. Clarity alone
 * would open or close a node that has children, so a cluster could not be chosen by keyboard; the arrow keys open and
 * close it all the same.
 */
@Directive({ selector: 'clr-tree[vchTreeChoice]' })
export class TreeChoice {
  constructor() {
    const tree = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // The capture phase: Clarity listens on the node itself, which is further in.
    tree.addEventListener('keydown', chooseByKey, { capture: true });
  }
}

function chooseByKey(event: KeyboardEvent): void {
  if ((event.key !== 'Enter' && event.key !== ' ') || !(event.target instanceof Element)) return;
  const link = event.target.closest('[role="treeitem"]')?.querySelector<HTMLElement>('.clr-treenode-link');
  if (!link) return;
  event.preventDefault();
  event.stopPropagation();
  link.click();
}
