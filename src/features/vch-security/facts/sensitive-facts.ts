// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { sensitivePlaces } from '../../../domain/review';
import { REVIEW_TEXTS } from '../review-texts';

/** Where sensitive data is: what the product does, and what the older security references say of it. */
@Component({
  selector: 'vch-sensitive-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<dl>
    @for (place of places; track place.id) {
      <dt>{{ texts.sensitive.places[place.id].title }}</dt>
      <dd>
        <p>{{ texts.sensitive.places[place.id].fact }}</p>
        @if (place.statement; as statement) {
          <p class="said">
            {{ texts.sensitive.documents[statement.document] }} {{ texts.sensitive.says }}
            <q>{{ statement.sentence }}</q>
            {{ texts.sensitive.agrees[statement.agrees] }}
          </p>
        }
        <p class="said">{{ texts.page.source }}: {{ place.citation }}</p>
      </dd>
    }
  </dl>`,
  styles: `
    dl {
      display: grid;
      grid-template-columns: 11.5rem minmax(0, 1fr);
      gap: 0.4rem 0.5rem;
      margin: 0 0 0.5rem;
    }
    dt {
      font-weight: 600;
    }
    dd,
    :host p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .said {
      color: var(--cds-alias-typography-color-300);
    }
  `,
})
export class SensitiveFacts {
  protected readonly texts = inject(REVIEW_TEXTS);
  protected readonly places = sensitivePlaces;
}
