// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { HOST_BRIDGE } from '../../../adapters/vsphere-client';
import { type MessageCount, type SecurityMessageId, securityPattern } from '../../../domain/logs';
import { LOG_TEXTS } from '../log-texts';
import { SeverityIcon } from './severity-icon';

/** Every message that was found, the worst first: how often, and from when to when. */
@Component({
  selector: 'vch-message-counts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SeverityIcon],
  template: `<h4 id="vch-log-messages">{{ texts().messages.heading }}</h4>
    <table class="table table-compact" aria-labelledby="vch-log-messages">
      <thead>
        <tr>
          <th scope="col" class="left">{{ texts().messages.columns.message }}</th>
          <th scope="col" class="times">{{ texts().messages.columns.times }}</th>
          <th scope="col" class="left">{{ texts().messages.columns.first }}</th>
          <th scope="col" class="left">{{ texts().messages.columns.last }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.id) {
          <tr>
            <td class="left">
              <div class="message">
                <vch-severity-icon [severity]="row.severity" />
                <button type="button" class="btn btn-link btn-sm" (click)="chosen.emit(row.id)">
                  {{ row.title }}
                </button>
              </div>
            </td>
            <td class="times">{{ row.count }}</td>
            <td class="left">{{ row.first }}</td>
            <td class="left">{{ row.last }}</td>
          </tr>
        }
      </tbody>
    </table>`,
  styleUrl: './table.scss',
})
export class MessageCounts {
  readonly messages = input.required<readonly MessageCount[]>();
  /** A message whose lines the operator wants to see. */
  readonly chosen = output<SecurityMessageId>();

  readonly #host = inject(HOST_BRIDGE);
  protected readonly texts = inject(LOG_TEXTS);
  protected readonly rows = computed(() => {
    const { messages, securityMessages, number } = this.texts();
    const date = (at: number | null) => (at === null ? messages.noTime : this.#host.formatDate(new Date(at)));
    return this.messages().map(({ id, count, first, last }) => ({
      id,
      severity: securityPattern(id).severity,
      title: securityMessages[id].title,
      count: number(count),
      first: date(first),
      last: date(last),
    }));
  });
}
