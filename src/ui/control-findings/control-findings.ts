// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import type { AbstractControl } from '@angular/forms';
import type { Finding } from '../../domain/findings';
import { FINDINGS, findingsBeside, isAboutItems } from '../findings/findings';
import { FindingText } from '../findings/finding-text';

/**
 * The findings beside a control that is no Clarity input: a tree, a list. Errors show once the control was touched, as
 * they do beside an input.
 */
@Component({
  selector: 'vch-control-findings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FindingText],
  template: `@for (finding of shown(); track finding.id) {
    <p
      [class]="finding.severity === 'error' ? 'clr-subtext error' : 'clr-subtext'"
      [attr.data-severity]="finding.severity"
      [attr.data-rule]="finding.id"
    >
      <vch-finding-text [finding]="finding" />
    </p>
  }`,
  styles: `
    p {
      margin: 0.25rem 0 0;
    }
    .error {
      color: var(--cds-alias-status-danger-dark);
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
