// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ClrIcon } from '@clr/angular/icon';
import type { Review } from '../../domain/review';
import { describeReviewFinding } from '../../messages/review-messages';
import { severityShapes } from '../../ui/findings/finding-line';
import { FixButton } from './fix/fix-button';
import { REVIEW_TEXTS } from './review-texts';

/** Where things stand: who can connect and until when, and what is wrong, worst first, each with the way to mend it. */
@Component({
  selector: 'vch-review-verdict',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon, FixButton],
  template: `<p class="access" data-testid="access">
      @if (notRunning(); as state) {
        {{ state }}
      }
      {{ access() }}
    </p>
    <ul>
      @for (row of rows(); track row.check.id) {
        <li [attr.data-severity]="row.check.severity">
          <clr-icon [shape]="row.shape" aria-hidden="true" />
          <div>
            <strong>{{ row.word }}:</strong> {{ row.text.wrong }} {{ row.text.consequence }}
            @if (fixes()) {
              <vch-fix-button [check]="row.check" [review]="review()" />
            }
          </div>
        </li>
      }
    </ul>`,
  styleUrl: './review-verdict.scss',
})
export class ReviewVerdict {
  readonly review = input.required<Review>();
  /** How many findings are shown at most. */
  readonly most = input(Number.POSITIVE_INFINITY);
  /** Whether each has the way to mend it. */
  readonly fixes = input(true);

  readonly #texts = inject(REVIEW_TEXTS);

  protected readonly access = computed(() => {
    const { access, vch } = this.review();
    return this.#texts.access(access, vch.dockerHost, this.#texts.page.timeline.day);
  });
  protected readonly notRunning = computed(() => {
    const { powerState } = this.review().vch;
    if (powerState === '' || powerState === 'poweredOn') return '';
    return this.#texts.notRunning(powerState === 'suspended');
  });
  protected readonly rows = computed(() => {
    const { findings, sections } = this.review();
    const checks = sections.flatMap((section) => section.checks);
    return findings
      .filter(({ severity }) => severity !== 'note')
      .slice(0, this.most())
      .flatMap((finding) => {
        const check = checks.find(({ id }) => id === finding.id);
        if (check === undefined) return [];
        return [
          {
            check,
            shape: severityShapes[finding.severity],
            word: this.#texts.page.severity[finding.severity],
            text: describeReviewFinding(this.#texts, finding),
          },
        ];
      });
  });
}
