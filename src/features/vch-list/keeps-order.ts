// SPDX-License-Identifier: Apache-2.0
import { DestroyRef, Directive, ElementRef, inject } from '@angular/core';
import { VchReport } from './vch-report';

const touches = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown'];

/**
 * Keeps the rows where they are while the operator points at them, scrolls or walks through them. Listens beside the
 * template: a listener in there would check the whole page with every move of the pointer.
 */
@Directive({ selector: '[vchKeepsOrder]' })
export class KeepsOrder {
  constructor() {
    const report = inject(VchReport);
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    const listening = new AbortController();
    // Scrolling does not bubble; on its way down it passes here.
    const options = { capture: true, passive: true, signal: listening.signal };
    for (const touch of touches) {
      nativeElement.addEventListener(
        touch,
        () => {
          report.touch();
        },
        options,
      );
    }
    inject(DestroyRef).onDestroy(() => {
      listening.abort();
    });
  }
}
