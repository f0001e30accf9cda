// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import type { AbstractControl } from '@angular/forms';
import type { Finding } from '../../domain/findings';
import { FINDINGS, findingsBeside, isAboutItems } from '../findings/findings';
import { FindingLine } from '../findings/finding-line';

/**
 * The findings beside a control that is no Clarity input: a tree, a list. Errors show once the control was touched, as
 * they do beside an input.
 */
@Component({
  selector: 'vch-control-findings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FindingLine],
  template: `@for (finding of shown(); track finding.id) {
    <vch-finding-line class="clr-subtext" [finding]="finding" />
  }`,
  styles: `
    vch-finding-line {
      margin: 0.25rem 0 0;
    }
  `,
})
export class ControlFindings {
  readonly control = input.required<AbstractControl>();
  /** Path in the settings whose findings stand here. */
  readonly field = input.required<string>();

  readonly #findings = inject(FINDINGS);
  readonly #isTouched = signal(false);
  protected readonly shown = computed<readonly Finding[]>(() =>
    findingsBeside(this.#findings(), this.field()).filter(
      (finding) => !isAboutItems(finding) && (finding.severity !== 'error' || this.#isTouched()),
    ),
  );

  constructor() {
    effect((onCleanup) => {
      const control = this.control();
      this.#isTouched.set(control.touched);
      const events = control.events.subscribe(() => {
        this.#isTouched.set(control.touched);
      });
      onCleanup(() => {
        events.unsubscribe();
      });
    });
  }
}
