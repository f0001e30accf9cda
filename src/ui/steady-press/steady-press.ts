// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT } from '@angular/common';
import { Directive, inject } from '@angular/core';

/** What is pressed; the rest of a page may take the focus at once. */
const pressable =
  'button, a[href], summary, label, [role="button"], input:is([type="checkbox"], [type="radio"])';
const field = 'input, select, textarea';

/**
 * What a field says once it is left moves everything below it. A browser leaves the field when the mouse button goes
 * down, and a button that has moved on when it comes up again was not clicked: here the field is left when it comes up.
 */
@Directive({
  selector: '[vchSteadyPress]',
  host: { '(mousedown)': 'onPress($event)', '(mouseup)': 'onRelease($event)' },
})
export class SteadyPress {
  readonly #document = inject(DOCUMENT);
  #pressed: HTMLElement | null = null;

  protected onPress(event: MouseEvent): void {
    this.#pressed = null;
    const target = pressableAt(event);
    const { activeElement } = this.#document;
    if (event.button !== 0 || target === null || target === activeElement || !activeElement?.matches(field))
      return;
    event.preventDefault();
    this.#pressed = target;
  }

  /** Comes before the click, as the focus does in a browser. */
  protected onRelease(event: MouseEvent): void {
    if (this.#pressed !== null && pressableAt(event) === this.#pressed) this.#pressed.focus();
    this.#pressed = null;
  }
}

/** null in a field, also in one inside a label: it has to have the focus to be pressed at all. */
function pressableAt({ target }: Event): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  const found = target.closest<HTMLElement>(`${pressable}, ${field}`);
  return found?.matches(pressable) === true ? found : null;
}
