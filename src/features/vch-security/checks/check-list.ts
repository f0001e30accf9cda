// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Review, ReviewCheck } from '../../../domain/review';
import { describeReviewFinding } from '../../../messages/review-messages';
import { FixButton } from '../fix/fix-button';
import { REVIEW_TEXTS } from '../review-texts';
import { OutcomeMark } from './outcome-mark';

/** What needs attention first, then what is not known, what is good to know, and what is in order. */
function rank({ evaluation, severity }: ReviewCheck): number {
  switch (evaluation.outcome) {
    case 'failed':
      return { error: 0, warning: 1, note: 3 }[severity];
    case 'unknown':
      return 2;
    case 'passed':
      return 4;
    case 'not-applicable':
      return 5;
  }
}

/** The checks of a section, worst first, each with what became of it, why, what to do, and where it comes from. */
@Component({
  selector: 'vch-check-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FixButton, OutcomeMark],
  templateUrl: './check-list.html',
  styleUrl: './check-list.scss',
})
export class CheckList {
  readonly checks = input.required<readonly ReviewCheck[]>();
  readonly review = input.required<Review>();
  /** Whether everything is unfolded, for print. */
  readonly unfolded = input(false);

  protected readonly texts = inject(REVIEW_TEXTS);
  protected readonly rows = computed(() =>
    [...this.checks()]
      .sort((a, b) => rank(a) - rank(b))
      .map((check) => ({
        check,
        statement: this.texts.statements[check.id],
        text: this.#text(check),
        missing:
          check.evaluation.outcome === 'unknown'
            ? check.evaluation.missing.map((missing) => this.texts.untold[missing])
            : [],
      })),
  );

  #text({ evaluation }: ReviewCheck) {
    return evaluation.outcome === 'failed' ? describeReviewFinding(this.texts, evaluation.finding) : null;
  }
}
