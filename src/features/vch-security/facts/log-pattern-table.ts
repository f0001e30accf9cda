// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { securityPatterns } from '../../../domain/logs';
import { logTexts } from '../../../messages/en/logs';
import { REVIEW_TEXTS } from '../review-texts';

const files = { 'docker-api': 'docker-personality.log', 'vch-admin': 'vicadmin.log' } as const;

/** The messages about security, with an example of each: what to look for where no reader is at hand. */
@Component({
  selector: 'vch-log-pattern-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<table class="table table-compact">
    <thead>
      <tr>
        <th scope="col" class="left">{{ texts.columns.file }}</th>
        <th scope="col" class="left">{{ texts.columns.text }}</th>
        <th scope="col" class="left">{{ texts.columns.meaning }}</th>
      </tr>
    </thead>
    <tbody>
      @for (row of rows; track row.id) {
        <tr>
          <td class="left">{{ row.files }}</td>
          <td class="left">
            <code>{{ row.example }}</code>
          </td>
          <td class="left">{{ row.title }}</td>
        </tr>
      }
    </tbody>
  </table>`,
  styles: `
    :host {
      display: block;
      overflow-x: auto;
    }
    td {
      overflow-wrap: anywhere;
      white-space: normal;
      vertical-align: top;
    }
  `,
})
export class LogPatternTable {
  protected readonly texts = inject(REVIEW_TEXTS).sensitive.logs;
  protected readonly rows = securityPatterns.flatMap(({ id, files: kinds, examples }) => {
    const named = kinds.flatMap((kind) =>
      kind === 'docker-api' || kind === 'vch-admin' ? [files[kind]] : [],
    );
    if (named.length === 0) return [];
    return [
      {
        id,
        files: named.join(', '),
        example: examples[0] ?? '',
        title: logTexts.securityMessages[id].title,
      },
    ];
  });
}
