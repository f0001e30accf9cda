// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A fact about the VCH: what it is called, and its values in lines. */
export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
}

/** Facts as label and value. */
@Component({
  selector: 'vch-fact-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<dl>
    @for (fact of facts(); track fact.label) {
      <dt>{{ fact.label }}</dt>
      <dd>
        @for (value of fact.values; track $index) {
          <span>{{ value }}</span>
        }
      </dd>
    }
  </dl>`,
  styles: `
    dl {
      display: grid;
      grid-template-columns: 11.5rem minmax(0, 1fr);
      gap: 0.1rem 0.5rem;
      margin: 0;
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
    span {
      display: block;
    }
  `,
})
export class FactList {
  readonly facts = input.required<readonly Fact[]>();
}
