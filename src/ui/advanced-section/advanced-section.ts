// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { ClrAccordionModule } from '@clr/angular/accordion';
import { FINDINGS } from '../findings/findings';

/**
 * Fields that most operators leave as they are. Closing the section hides them and changes none of them; when an error
 * is found inside, the section opens by itself, so that nothing invisible is in the way.
 */
@Component({
  selector: 'vch-advanced-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrAccordionModule],
  template: `<clr-accordion>
    <clr-accordion-panel
      [clrAccordionPanelOpen]="open()"
      (clrAccordionPanelOpenChange)="open.set($event)"
      [clrAccordionPanelHeadingLevel]="3"
    >
      <clr-accordion-title>{{ label() }}</clr-accordion-title>
      <clr-accordion-content><ng-content /></clr-accordion-content>
    </clr-accordion-panel>
  </clr-accordion>`,
  styles: `
    :host {
      display: block;
      margin-top: 1rem;
    }
  `,
})
export class AdvancedSection {
  readonly label = input.required<string>();
  /** Settings whose fields are inside, as paths or beginnings of paths: `compute.endpointCpus`. */
  readonly fields = input<readonly string[]>([]);

  protected readonly open = signal(false);
  readonly #findings = inject(FINDINGS);
  readonly #hasError = computed(() =>
    this.#findings().some(
      ({ severity, field }) =>
        severity === 'error' &&
        this.fields().some((inside) => field === inside || field.startsWith(`${inside}.`)),
    ),
  );

  constructor() {
    effect(() => {
      if (this.#hasError()) this.open.set(true);
    });
  }
}
