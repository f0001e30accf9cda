// SPDX-License-Identifier: Apache-2.0
import { DestroyRef, Directive, ElementRef, inject } from '@angular/core';

/**
 * Shows the whole text of a cell that is pointed at. Only that cell has a title: a title for each would take a third of the
 * time that drawing the rows takes, and a screen reader would say every text twice. Listens beside the template, which would
 * check the whole page with every move of the pointer.
 */
@Directive({ selector: '[vchTitlesOfCells]' })
export class TitlesOfCells {
  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    const listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    let titled: HTMLElement | null = null;
    const show = (event: Event): void => {
      const cell = (event.target as Element).closest<HTMLElement>('clr-dg-cell');
      if (cell !== titled) titled?.removeAttribute('title');
      titled = cell;
      if (cell !== null) cell.title = cell.textContent.trim();
    };
    nativeElement.addEventListener('pointermove', show, options);
    // The cell shows another text by now.
    nativeElement.addEventListener('scroll', show, options);
    inject(DestroyRef).onDestroy(() => {
      listening.abort();
    });
  }
}
