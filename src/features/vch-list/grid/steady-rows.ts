// SPDX-License-Identifier: Apache-2.0
import type { CdkVirtualForOfContext } from '@angular/cdk/scrolling';
import { Directive, type DoCheck, type EmbeddedViewRef, ViewContainerRef, inject } from '@angular/core';
import { ClrDatagridVirtualScrollDirective } from '@clr/angular/data/datagrid';
import { SteadyWindow } from './steady-window';

/**
 * Keeps the rows of a virtual-scrolled grid in the page: scrolling changes what they show. With an identity of its own for
 * each line, one row comes and one goes, and Clarity takes all others out and puts them in again, too: many times the work.
 */
@Directive({ selector: '[vchSteadyRows]' })
export class SteadyRows implements DoCheck {
  readonly #rows = inject(ViewContainerRef);

  constructor() {
    const scroll = inject<ClrDatagridVirtualScrollDirective<unknown>>(ClrDatagridVirtualScrollDirective);
    // Any row may show any line.
    scroll.cdkVirtualForTrackBy = () => 0;
    // Clarity has no input for it.
    Object.assign(scroll, { virtualScrollStrategy: new SteadyWindow() });
  }

  /** A row would hold on to all lines there were when it was made. */
  ngDoCheck(): void {
    for (let index = 0; index < this.#rows.length; index++) {
      const row = this.#rows.get(index) as EmbeddedViewRef<CdkVirtualForOfContext<unknown>>;
      row.context.cdkVirtualForOf = [];
    }
  }
}
