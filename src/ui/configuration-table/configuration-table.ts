// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { type ConfigurationNumber, supportedConfigurations } from '../../domain/configurations';
import { TEXTS } from '../texts/texts';

/** The seven supported configurations, with the one in force marked. */
@Component({
  selector: 'vch-configuration-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<table class="table table-compact">
    <caption class="clr-sr-only">
      {{
        texts().all
      }}
    </caption>
    <thead>
      <tr>
        <th scope="col">{{ texts().columns.number }}</th>
        <th scope="col" class="left">{{ texts().columns.configuration }}</th>
        <th scope="col">{{ texts().columns.wizard }}</th>
        <th scope="col">{{ texts().columns.vicMachine }}</th>
        <th scope="col">{{ texts().columns.port }}</th>
      </tr>
    </thead>
    <tbody>
      @for (row of rows; track row.number) {
        <tr
          [class.current]="row.number === current()"
          [attr.aria-current]="row.number === current() ? 'true' : null"
        >
          <td>{{ row.number }}</td>
          <td class="left">
            <strong>{{ texts().names[row.number] }}</strong>
            <span>{{ texts().outcomes[row.number] }}</span>
            @if (row.number === current()) {
              <em>{{ texts().current }}</em>
            }
          </td>
          <td>{{ row.wizard ? texts().yes : texts().no }}</td>
          <td>{{ texts().yes }}</td>
          <td>{{ row.port }}</td>
        </tr>
      }
    </tbody>
  </table>`,
  styles: `
    .current {
      background: var(--cds-alias-object-interaction-background-selected);
    }
    td span,
    td em {
      display: block;
    }
  `,
})
export class ConfigurationTable {
  readonly current = input.required<ConfigurationNumber>();

  readonly #all = inject(TEXTS);
  protected readonly rows = supportedConfigurations;
  protected texts() {
    return this.#all().configurations;
  }
}
