// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { OperationsUserDetails } from '../../../messages';
import { type RoleCluster, type RoleDifference, roleDifferences } from '../../../domain/operations-user';
import { privilegeLines } from './privilege-lines';

/** What a user has of granted roles and not of documented ones, and the other way round. */
@Component({
  selector: 'vch-role-differences-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<table class="table table-compact">
    <caption>
      {{
        texts().differences
      }}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="left">{{ texts().place }}</th>
        <th scope="col" class="left">{{ texts().onlyGranted }}</th>
        <th scope="col" class="left">{{ texts().onlyDocumented }}</th>
      </tr>
    </thead>
    <tbody>
      @for (row of rows(); track row.place) {
        <tr>
          <th scope="row" class="left">{{ row.place }}</th>
          @for (cell of [row.granted, row.documented]; track $index) {
            <td class="left">
              @for (line of cell; track line) {
                <div>{{ line }}</div>
              } @empty {
                {{ texts().same }}
              }
            </td>
          }
        </tr>
      }
    </tbody>
  </table>`,
  styleUrl: './operations-user-tables.scss',
})
export class RoleDifferencesTable {
  readonly cluster = input.required<RoleCluster>();

  readonly texts = input.required<OperationsUserDetails['roles']>();
  protected readonly rows = computed(() =>
    roleDifferences(this.cluster()).map((difference) => ({
      place: this.texts().places[difference.place],
      granted: this.#lines(difference, 'granted'),
      documented: this.#lines(difference, 'documented'),
    })),
  );

  #lines(difference: RoleDifference, of: 'granted' | 'documented'): readonly string[] {
    const privileges = of === 'granted' ? difference.onlyGranted : difference.onlyDocumented;
    const below = difference.onlyPropagates === of ? [this.texts().alsoBelow] : [];
    return [...privilegeLines(privileges, this.texts().names), ...below];
  }
}
