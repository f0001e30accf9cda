// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { portalPaths, type Review, securityLogs } from '../../../domain/review';
import { LogReader } from '../../vch-logs';
import { REVIEW_TEXTS } from '../review-texts';
import { LogPatternTable } from './log-pattern-table';

/** Where security messages are, what to look for in them, and a reader that looks for it. */
@Component({
  selector: 'vch-log-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LogPatternTable, LogReader],
  template: `<p>{{ texts.sensitive.logs.intro }}</p>
    <ul>
      @for (link of links(); track link.address) {
        <li>
          <a [href]="link.address" target="_blank" rel="noopener noreferrer">{{ link.text }}</a>
        </li>
      } @empty {
        <li>{{ texts.sensitive.logs.noPortal }}</li>
      }
    </ul>
    @defer (on immediate) {
      <details [open]="unfolded()">
        <summary>{{ texts.sensitive.logs.patterns }}</summary>
        <vch-log-pattern-table />
      </details>
      <vch-log-reader class="no-print" [portal]="review().vch.adminPortal || null" />
    }
    <p>{{ texts.sensitive.logs.appliance }}</p>`,
  styles: `
    :host p,
    ul {
      margin: 0.25rem 0;
    }
    ul {
      padding-left: 1.2rem;
      list-style-position: outside;
    }
    a {
      display: inline-block;
      min-height: 24px;
    }
    summary {
      width: fit-content;
      min-height: 24px;
      cursor: pointer;
    }
  `,
})
export class LogFacts {
  readonly review = input.required<Review>();
  readonly unfolded = input(false);

  protected readonly texts = inject(REVIEW_TEXTS);
  protected readonly links = computed(() => {
    const portal = this.review().vch.adminPortal;
    // An address that the server told: nothing else may become a link.
    if (!/^https:\/\/[^/]+$/.test(portal)) return [];
    const { logs } = this.texts.sensitive;
    return [
      ...securityLogs.map((file) => ({ address: portal + portalPaths.live(file), text: logs.live(file) })),
      { address: portal + portalPaths.bundle, text: logs.bundle },
      { address: portal + portalPaths.zip, text: logs.zip },
      { address: portal + portalPaths.withContainers, text: logs.withContainers },
    ];
  });
}
