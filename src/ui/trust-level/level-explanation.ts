// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type TrustLevel, levelSourceDocument, levelSources } from '../../domain/firewall';
import { TEXTS } from '../texts/texts';

/** What a trust level is for and what it does, beside the sentence of an older text about it. */
@Component({
  selector: 'vch-level-explanation',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<h4>{{ texts().whyLevel(texts().levels[level()].name) }}</h4>
    <dl>
      <dt>{{ texts().purposeLabel }}</dt>
      <dd>
        {{ texts().levels[level()].purpose }}
        @if (source().purpose; as purpose) {
          {{ texts().sayPurpose }} <q>{{ purpose }}</q>.
        }
      </dd>
      <dt>{{ texts().factLabel }}</dt>
      <dd>{{ texts().facts[level()] }} {{ texts().citation(source().citation) }}</dd>
      <dt>{{ texts().sourceLabel }}</dt>
      <dd>
        <q>{{ source().sentence }}</q>.
        {{ difference() === null ? texts().agrees : texts().differs(difference() ?? '') }}
        {{ texts().quoted(document) }}
      </dd>
    </dl>`,
  styles: `
    :host {
      display: block;
      margin-top: 0.25rem;
      padding: 0.4rem 0.75rem;
      border-left: 0.15rem solid var(--cds-alias-status-info);
      background: var(--cds-alias-object-container-background-tint);
    }
    h4 {
      margin: 0;
      font-size: inherit;
      font-weight: 600;
    }
    dl {
      margin: 0;
    }
    dt {
      margin-top: 0.2rem;
      font-weight: 400;
      opacity: 0.8;
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class LevelExplanation {
  readonly level = input.required<TrustLevel>();

  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().traffic);
  protected readonly document = levelSourceDocument;
  protected readonly source = computed(() => levelSources[this.level()]);
  /** What the level does otherwise than the sentence; null = it does what the sentence says. */
  protected readonly difference = computed(() => this.#all().firewall.differences[this.level()]);
}
