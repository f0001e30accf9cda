// SPDX-License-Identifier: Apache-2.0
import type { CdkVirtualForOfContext } from '@angular/cdk/scrolling';
import { Directive, type DoCheck, type EmbeddedViewRef, ViewContainerRef, inject } from '@angular/core';
import { ClrDatagridVirtualScrollDirective } from '@clr/angular/data/datagrid';
import type { ReportLine } from '../report-lines';
import { FocusFollows } from './focus-follows';
import { SteadyWindow } from './steady-window';

/**
 * Keeps the rows of a virtual-scrolled grid in the page: scrolling changes what they show. If each line had a row of its own,
 * one row would come and one go, and Clarity would take all others out and put them in again, too: many times the work. When
 * the order of the lines changes a row stays with its line: what is pressed is what was meant.
 */
@Directive({ selector: '[vchSteadyRows]' })
export class SteadyRows implements DoCheck {
  readonly #views = inject(ViewContainerRef);
  readonly #focus = inject(FocusFollows);
  readonly #scroll = inject<ClrDatagridVirtualScrollDirective<ReportLine>>(ClrDatagridVirtualScrollDirective);
  readonly #window = new SteadyWindow();
  /** Identities of the rows from the top, and the lines they show. */
  #rows: readonly number[] = [];
  #shown: readonly string[] = [];
  #lines: readonly ReportLine[] = [];
  #made = 0;

  constructor() {
    this.#focus.pages = this.#window;
    // Clarity has no input for it.
    Object.assign(this.#scroll, { virtualScrollStrategy: this.#window });
    this.#scroll.cdkVirtualForTrackBy = (index) => {
      const { start } = this.#window.range;
      // The rows are asked for their identities from the top, once whenever something has changed.
      if (index === start) this.#assign();
      return this.#rows[index - start];
    };
  }

  /** A row would hold on to all lines there were when it was made. */
  ngDoCheck(): void {
    for (let index = 0; index < this.#views.length; index++) {
      const row = this.#views.get(index) as EmbeddedViewRef<CdkVirtualForOfContext<unknown>>;
      row.context.cdkVirtualForOf = [];
    }
  }

  #assign(): void {
    this.#focus.hold();
    const lines = this.#scroll.cdkVirtualForOf as readonly ReportLine[];
    const { start, end } = this.#window.range;
    const shown = lines.slice(start, end).map(({ id }) => id);
    const before = new Map(this.#shown.map((id, index) => [id, this.#rows[index]]));
    const kept = lines === this.#lines ? this.#rows : shown.map((id) => before.get(id));
    const free = this.#rows.filter((row) => !kept.includes(row));
    this.#rows = shown.map((_, index) => kept[index] ?? free.shift() ?? (this.#made += 1));
    this.#shown = shown;
    this.#lines = lines;
  }
}
