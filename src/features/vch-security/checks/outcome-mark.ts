// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import {
  ClarityIcons,
  ClrIcon,
  errorStandardIcon,
  infoStandardIcon,
  minusIcon,
  successStandardIcon,
  unknownStatusIcon,
  warningStandardIcon,
} from '@clr/angular/icon';
import type { Severity } from '../../../domain/findings';
import type { ReviewCheck } from '../../../domain/review';
import { severityShapes } from '../../../ui/findings/finding-line';
import { REVIEW_TEXTS } from '../review-texts';

ClarityIcons.addIcons(
  errorStandardIcon,
  infoStandardIcon,
  minusIcon,
  successStandardIcon,
  unknownStatusIcon,
  warningStandardIcon,
);

const shapes = {
  passed: 'success-standard',
  'not-applicable': 'minus',
  unknown: 'unknown-status',
} as const;

/** What became of a check: an icon and a word. */
@Component({
  selector: 'vch-outcome-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon],
  template: `<clr-icon [shape]="shape()" aria-hidden="true" /><span class="word">{{ word() }}</span>`,
  host: { '[attr.data-kind]': 'kind()' },
  styles: `
    :host {
      display: inline-flex;
      align-items: flex-start;
      gap: 0.3rem;
      white-space: nowrap;
    }
    clr-icon {
      flex: none;
      margin-top: 0.1rem;
    }
    .word {
      font-weight: 600;
    }
    :host([data-kind='passed']) clr-icon {
      color: var(--cds-alias-status-success);
    }
    :host([data-kind='error']) clr-icon {
      color: var(--cds-alias-status-danger);
    }
    :host([data-kind='warning']) clr-icon {
      color: var(--cds-alias-status-warning-dark);
    }
    :host([data-kind='note']) clr-icon {
      color: var(--cds-alias-status-info);
    }
    :host([data-kind='not-applicable']) .word,
    :host([data-kind='unknown']) .word {
      font-weight: 400;
    }
  `,
})
export class OutcomeMark {
  readonly check = input.required<ReviewCheck>();

  readonly #texts = inject(REVIEW_TEXTS);
  /** A broken check is as serious as its rule. */
  protected readonly kind = computed((): Severity | keyof typeof shapes => {
    const { evaluation, severity } = this.check();
    return evaluation.outcome === 'failed' ? severity : evaluation.outcome;
  });
  protected readonly shape = computed(() => {
    const { evaluation, severity } = this.check();
    return evaluation.outcome === 'failed' ? severityShapes[severity] : shapes[evaluation.outcome];
  });
  protected readonly word = computed(() => {
    const { evaluation, severity } = this.check();
    const { page } = this.#texts;
    return evaluation.outcome === 'failed' ? page.severity[severity] : page.outcomes[evaluation.outcome];
  });
}
