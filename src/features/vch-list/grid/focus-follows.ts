// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT } from '@angular/common';
import { DestroyRef, Directive, ElementRef, afterEveryRender, inject, input } from '@angular/core';
import type { ReportLine } from '../report-lines';

/** What Clarity walks through with arrows. */
const cells = '[role=gridcell]:not(.datagrid-hidden-column)';

/**
 * Rows show other lines after scrolling or sorting: the focus goes along with its line. When the line is not drawn any more
 * the focus goes to the grid, where arrows go on, and never stays on a button that is another VCH's by now.
 */
@Directive({ selector: '[vchFocusFollows]' })
export class FocusFollows {
  /** The lines of the grid. */
  readonly lines = input.required<readonly ReportLine[]>({ alias: 'vchFocusFollows' });

  readonly #document = inject(DOCUMENT);
  readonly #grid = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** The line that has the focus, and in which of its cells. */
  #focused: { readonly line: string | undefined; readonly column: number } | null = null;
  /** The line that is to have it. */
  #next: string | null = null;
  /** What scrolls the lines. */
  pages: { readonly page: number; scrollBy(rows: number): void } | null = null;
  /** Whether rows are being put in place: what the focus does then is nobody's wish. */
  #isHeld = false;

  constructor() {
    const listening = new AbortController();
    const { signal } = listening;
    const remember = (): void => {
      if (!this.#isHeld) this.#focused = this.#place();
    };
    const forget = (): void => {
      if (!this.#isHeld) this.#focused = null;
    };
    this.#grid.addEventListener('focusin', remember, { signal });
    this.#grid.addEventListener('focusout', forget, { signal });
    const turn = (event: KeyboardEvent): void => {
      this.#turn(event);
    };
    this.#grid.addEventListener('keydown', turn, { signal, capture: true });
    inject(DestroyRef).onDestroy(() => {
      listening.abort();
    });
    afterEveryRender({
      write: () => {
        this.#follow();
      },
    });
  }

  /** Rows are about to be put in place. */
  hold(): void {
    this.#isHeld = true;
  }

  /** When a row has the focus, gives it to the button that opens the details of this line instead. */
  goTo(line: string): void {
    // Not at once: Clarity puts the rows in again when details open or close, and what had the focus has lost it then.
    if (this.#row() !== null) this.#next = line;
  }

  /**
   * Goes a page on or back, with Ctrl to the first or the last line. Clarity would go no further than to the rows that are
   * drawn, a few beyond those in sight.
   */
  #turn(event: KeyboardEvent): void {
    const place = this.#place();
    const lines = this.lines();
    const index = lines.findIndex(({ id }) => id === place?.line);
    const rows = this.#rowsTo(event);
    if (place === null || index < 0 || rows === null) return;
    const line = lines[Math.max(0, Math.min(index + rows, lines.length - 1))]?.id;
    event.preventDefault();
    event.stopPropagation();
    if (this.#drawn(line) !== undefined) this.#move(line, place.column);
    else this.#focused = { line, column: place.column };
    this.pages?.scrollBy(rows);
  }

  /** How many lines a key goes on, or back when it is less than none; null for other keys. */
  #rowsTo({ key, ctrlKey }: KeyboardEvent): number | null {
    if (this.pages === null) return null;
    const { page } = this.pages;
    const all = this.lines().length;
    switch (key) {
      case 'PageDown':
        return page;
      case 'PageUp':
        return -page;
      case 'End':
        return ctrlKey ? all : null;
      case 'Home':
        return ctrlKey ? -all : null;
      default:
        return null;
    }
  }

  #follow(): void {
    const next = this.#next;
    const hasLost = this.#isHeld && this.#document.activeElement === this.#document.body;
    const focused = this.#focused;
    this.#next = null;
    this.#isHeld = false;
    if (next !== null) this.#move(next, 0);
    else if (focused !== null && (hasLost || this.#row() !== null) && this.#place()?.line !== focused.line)
      this.#move(focused.line, focused.column);
  }

  /** Where in the rows the focus is. */
  #place(): { readonly line: string | undefined; readonly column: number } | null {
    const row = this.#row();
    if (row === null) return null;
    const cell = this.#document.activeElement?.closest(cells);
    return {
      line: this.#lineOf(row),
      column: [...row.querySelectorAll(cells)].findIndex((one) => one === cell),
    };
  }

  /** The row with the focus. */
  #row(): Element | null {
    const { activeElement } = this.#document;
    return this.#grid.contains(activeElement) ? (activeElement?.closest('clr-dg-row') ?? null) : null;
  }

  /** The row that shows a line. */
  #drawn(line: string | undefined): Element | undefined {
    return [...this.#grid.querySelectorAll('clr-dg-row')].find((row) => this.#lineOf(row) === line);
  }

  #lineOf(row: Element | null): string | undefined {
    const index = row?.querySelector('[role=row]')?.getAttribute('aria-rowindex');
    return this.lines()[Number(index) - 1]?.id;
  }

  #move(line: string | undefined, column: number): void {
    const cell = this.#drawn(line)?.querySelectorAll<HTMLElement>(cells)[column];
    if (cell === undefined) {
      this.#grid.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
      return;
    }
    // Clarity's mark of the cell from which arrows go on.
    this.#grid.querySelector('[role=grid] [tabindex="0"]')?.setAttribute('tabindex', '-1');
    cell.setAttribute('tabindex', '0');
    (cell.querySelector('button') ?? cell).focus({ preventScroll: true });
  }
}
