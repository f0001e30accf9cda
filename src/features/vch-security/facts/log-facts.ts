// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { Review } from '../../../domain/review';
import { LogReader } from '../../vch-logs';
import { REVIEW_TEXTS } from '../review-texts';
import { LogPatternTable } from './log-pattern-table';

/** Where security messages are, what to look for in them, and a reader that looks for it. */
@Component({
  selector: 'vch-log-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LogPatternTable, LogReader],
  template: `<p>{{ texts.sensitive.logs.intro }}</p>
    @defer (on immediate) {
      <details [open]="unfolded()">
        <summary>{{ texts.sensitive.logs.patterns }}</summary>
        <vch-log-pattern-table />
      </details>
      <vch-log-reader class="no-print" [portal]="review().vch.adminPortal || null" />
    }
    <p>{{ texts.sensitive.logs.appliance }}</p>`,
  styles: `
    :host p {
      margin: 0.25rem 0;
    }
  `,
})
export class LogFacts {
  readonly review = input.required<Review>();
  readonly unfolded = input(false);

  protected readonly texts = inject(REVIEW_TEXTS);
}
