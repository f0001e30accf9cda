// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';

/** A number of files that unfolds to their names. */
@Component({
  selector: 'vch-name-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<details #details (toggle)="isOpen.set(details.open)">
    <summary>{{ summary() }}</summary>
    @if (isOpen()) {
      <ul class="list">
        @for (line of lines(); track $index) {
          <li>{{ line }}</li>
        }
      </ul>
    }
  </details>`,
  styles: `
    li {
      overflow-wrap: anywhere;
    }
  `,
})
export class NameList {
  readonly summary = input.required<string>();
  /** A line for each file. */
  readonly lines = input.required<readonly string[]>();

  /** Hundreds of lines are made when they are looked at. */
  protected readonly isOpen = signal(false);
}
