// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { OperationsUserDetails } from '../../../messages';

/** What is created in vSphere for the operations user: what the Security Reference says of it, and what is so. */
@Component({
  selector: 'vch-account-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<p>{{ texts().says }}</p>
    @for (statement of texts().statements; track statement.document) {
      <blockquote>
        “{{ statement.sentence }}” <cite>{{ statement.document }}</cite>
      </blockquote>
    }
    <p>{{ texts().today }}</p>
    <table class="table table-compact">
      <caption>
        {{
          texts().title
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="left">{{ texts().columns.what }}</th>
          <th scope="col" class="left" [attr.aria-current]="isGranted() ? 'true' : null">
            {{ texts().columns.granted }}
          </th>
          <th scope="col" class="left" [attr.aria-current]="isGranted() ? null : 'true'">
            {{ texts().columns.notGranted }}
          </th>
        </tr>
      </thead>
      <tbody>
        @for (row of texts().rows; track row.what) {
          <tr>
            <th scope="row" class="left">{{ row.what }}</th>
            <td class="left">{{ row.granted }}</td>
            <td class="left">{{ row.notGranted }}</td>
          </tr>
        }
      </tbody>
    </table>
    <p>{{ texts().left }}</p>
    <p class="source">{{ texts().source }}</p>`,
  styleUrl: './operations-user-tables.scss',
  styles: `
    blockquote {
      margin: 0.25rem 0;
      padding-left: 0.75rem;
      border-left: 0.15rem solid var(--cds-alias-object-border-color);
    }
    [aria-current] {
      border-bottom: 0.15rem solid var(--cds-alias-status-info);
    }
    .source {
      color: var(--cds-alias-typography-color-300);
    }
  `,
})
export class AccountFacts {
  /** Whether the wizard is set to have the permissions granted: that column is marked. */
  readonly isGranted = input.required<boolean>();

  readonly texts = input.required<OperationsUserDetails['accounts']>();
}
