// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Finding } from '../../domain/findings';
import { FINDING_WORDS } from './finding-words';

/** A finding in the operator's words: what is wrong, what will happen, what to do. */
@Component({
  selector: 'vch-finding-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `{{ text().wrong }}
    @if (text().consequence; as consequence) {
      {{ consequence }}
    }
    {{ text().remedy }}`,
})
export class FindingText {
  readonly finding = input.required<Finding>();

  readonly #describe = inject(FINDING_WORDS);
  protected readonly text = computed(() => this.#describe()(this.finding()));
}
