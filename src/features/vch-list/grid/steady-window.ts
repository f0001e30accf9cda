// SPDX-License-Identifier: Apache-2.0
import type { ListRange } from '@angular/cdk/collections';
import type { CdkVirtualScrollViewport, VirtualScrollStrategy } from '@angular/cdk/scrolling';
import { Subject, distinctUntilChanged } from 'rxjs';

/**
 * Draws the rows in sight and some beyond: always as many, wherever the list stands. The strategy of Angular's CDK draws
 * some more or fewer while it scrolls, and each time Clarity takes all rows out of the page and puts them in again.
 */
export class SteadyWindow implements VirtualScrollStrategy {
  readonly #firstInSight = new Subject<number>();
  readonly scrolledIndexChange = this.#firstInSight.pipe(distinctUntilChanged());
  /** The rows that are drawn: from `start`, before `end`. */
  range: ListRange = { start: 0, end: 0 };
  #viewport: CdkVirtualScrollViewport | null = null;
  #rowHeight = 1;
  #beyond = 0;

  /** What the grid's inputs say, in CSS pixels; `buffer` on each side. */
  updateItemAndBufferSize(rowHeight: number, buffer: number): void {
    this.#rowHeight = rowHeight;
    this.#beyond = Math.ceil(buffer / rowHeight);
    this.onDataLengthChanged();
  }

  attach(viewport: CdkVirtualScrollViewport): void {
    this.#viewport = viewport;
    this.onDataLengthChanged();
  }

  detach(): void {
    this.#firstInSight.complete();
    this.#viewport = null;
  }

  onDataLengthChanged(): void {
    this.#viewport?.setTotalContentSize(this.#viewport.getDataLength() * this.#rowHeight);
    this.onContentScrolled();
  }

  onContentScrolled(): void {
    const viewport = this.#viewport;
    if (viewport === null) return;
    const rows = viewport.getDataLength();
    // A row more than fits: the uppermost may be in sight in part only.
    const inSight = Math.ceil(viewport.getViewportSize() / this.#rowHeight) + 1;
    const drawn = Math.min(rows, inSight + 2 * this.#beyond);
    const first = Math.floor(viewport.measureScrollOffset() / this.#rowHeight);
    const start = Math.max(0, Math.min(first - this.#beyond, rows - drawn));
    this.range = { start, end: start + drawn };
    viewport.setRenderedRange(this.range);
    viewport.setRenderedContentOffset(start * this.#rowHeight);
    this.#firstInSight.next(first);
  }

  /** How many rows fit without the uppermost, which stays in sight when a page is turned. */
  get page(): number {
    return Math.max(1, Math.floor((this.#viewport?.getViewportSize() ?? 0) / this.#rowHeight) - 1);
  }

  scrollBy(rows: number): void {
    const viewport = this.#viewport;
    viewport?.scrollToOffset(viewport.measureScrollOffset() + rows * this.#rowHeight);
  }

  scrollToIndex(index: number, behavior: ScrollBehavior): void {
    this.#viewport?.scrollToOffset(index * this.#rowHeight, behavior);
  }

  onContentRendered(): void {
    // Rows are as high as they are said to be.
  }

  onRenderedOffsetChanged(): void {
    // The offset is not measured either.
  }
}
