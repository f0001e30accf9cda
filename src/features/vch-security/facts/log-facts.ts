// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { logPatterns, portalPaths, type Review } from '../../../domain/review';
import { REVIEW_TEXTS } from '../review-texts';

/** Where security messages are, and what to look for in them. */
@Component({
  selector: 'vch-log-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
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
    <details [open]="unfolded()">
      <summary>{{ texts.sensitive.logs.patterns }}</summary>
      <div class="scroll">
        <table class="table table-compact">
          <thead>
            <tr>
              <th scope="col" class="left">{{ texts.sensitive.logs.columns.file }}</th>
              <th scope="col" class="left">{{ texts.sensitive.logs.columns.text }}</th>
              <th scope="col" class="left">{{ texts.sensitive.logs.columns.meaning }}</th>
            </tr>
          </thead>
          <tbody>
            @for (pattern of patterns; track pattern.id) {
              <tr>
                <td class="left">{{ pattern.file }}</td>
                <td class="left">
                  <code>{{ pattern.text }}</code>
                </td>
                <td class="left">{{ texts.sensitive.patterns[pattern.id] }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </details>
    <p>{{ texts.sensitive.logs.appliance }}</p>`,
  styles: `
    p,
    ul {
      margin: 0.25rem 0;
    }
    ul {
      padding-left: 1.2rem;
      list-style-position: outside;
    }
    li {
      min-height: 24px;
    }
    summary {
      width: fit-content;
      min-height: 24px;
      cursor: pointer;
    }
    .scroll {
      overflow-x: auto;
    }
    td {
      overflow-wrap: anywhere;
      white-space: normal;
      vertical-align: top;
    }
  `,
})
export class LogFacts {
  readonly review = input.required<Review>();
  readonly unfolded = input(false);

  protected readonly texts = inject(REVIEW_TEXTS);
  protected readonly patterns = logPatterns;
  protected readonly links = computed(() => {
    const portal = this.review().vch.adminPortal;
    // An address that the server told: nothing else may become a link.
    if (!/^https:\/\/[^/]+$/.test(portal)) return [];
    const { logs } = this.texts.sensitive;
    return [
      ...(['docker-personality.log', 'vicadmin.log'] as const).map((file) => ({
        address: portal + portalPaths.live(file),
        text: logs.live(file),
      })),
      { address: portal + portalPaths.bundle, text: logs.bundle },
      { address: portal + portalPaths.zip, text: logs.zip },
      { address: portal + portalPaths.withContainers, text: logs.withContainers },
    ];
  });
}
