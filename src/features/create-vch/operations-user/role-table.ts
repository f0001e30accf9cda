// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { OperationsUserDetails } from '../../../messages';
import type { OperationsRole } from '../../../domain/operations-user';
import { privilegeLines } from './privilege-lines';

/** Roles with where each is assigned and what it allows. */
@Component({
  selector: 'vch-role-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<table class="table table-compact">
    <caption>
      {{
        caption()
      }}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="left">{{ texts().role }}</th>
        <th scope="col" class="left">{{ texts().assignedTo }}</th>
        <th scope="col" class="left privileges">{{ texts().privileges }}</th>
      </tr>
    </thead>
    <tbody>
      @for (row of rows(); track row.name) {
        <tr>
          <th scope="row" class="left">{{ row.name }}</th>
          <td class="left">
            @for (place of row.places; track place) {
              <div>{{ place }}</div>
            }
          </td>
          <td class="left">
            @for (line of row.privileges; track line) {
              <div>{{ line }}</div>
            }
          </td>
        </tr>
      }
    </tbody>
  </table>`,
  styleUrl: './operations-user-tables.scss',
})
export class RoleTable {
  readonly caption = input.required<string>();
  readonly roles = input.required<readonly OperationsRole[]>();

  readonly texts = input.required<OperationsUserDetails['roles']>();
  protected readonly rows = computed(() => {
    const texts = this.texts();
    return this.roles().map(({ name, places, privileges }) => ({
      name,
      places: places.map(({ place, propagates }) =>
        propagates ? texts.withChildren(texts.places[place]) : texts.places[place],
      ),
      privileges: privilegeLines(privileges, texts.names),
    }));
  });
}
