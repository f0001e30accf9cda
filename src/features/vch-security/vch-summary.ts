// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ClrAlertModule } from '@clr/angular/emphasis/alert';
import { HOST_BRIDGE, views } from '../../adapters/vsphere-client';
import { remainingValidity, shortName } from '../../domain/certificates';
import { TEXTS } from '../../ui/texts/texts';
import { FactList, type Fact } from './facts/fact-list';
import { factsOf } from './facts/section-facts';
import { REVIEW_TEXTS } from './review-texts';
import { ReviewVerdict } from './review-verdict';
import { VchSource } from './vch-source';

/** The card on a VCH's Summary tab: the verdict of the same review, a few facts, and the way to all of it. */
@Component({
  selector: 'vch-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrAlertModule, FactList, ReviewVerdict],
  providers: [VchSource],
  templateUrl: './vch-summary.html',
  styles: `
    main {
      padding: 0.5rem 1rem;
    }
    vch-fact-list {
      display: block;
      margin: 0.5rem 0;
    }
    .btn {
      margin: 0;
    }
  `,
})
export class VchSummary {
  protected readonly source = inject(VchSource);
  protected readonly texts = inject(REVIEW_TEXTS);
  protected readonly all = inject(TEXTS);
  readonly #host = inject(HOST_BRIDGE);

  protected readonly facts = computed((): readonly Fact[] => {
    const review = this.source.review();
    if (review === null) return [];
    const { page } = this.texts;
    const [soonest] = review.certificates;
    const texts = { review: this.texts, modes: this.all().vchFacts.modes };
    const [protection, ...access] = factsOf(review, 'docker-api-access', texts);
    const ends =
      soonest === undefined
        ? page.none
        : this.all().certificateCard.expiry(
            soonest.certificate,
            remainingValidity(soonest.certificate, review.at),
          );
    return [
      ...(protection === undefined ? [] : [protection]),
      ...access.slice(0, 1),
      {
        label: page.timeline.columns.until,
        values: [soonest === undefined ? ends : `${shortName(soonest.certificate)}: ${ends}`],
      },
      ...factsOf(review, 'operations-user', texts),
    ];
  });

  protected openTab(): void {
    const object = this.source.object();
    if (object !== null) this.#host.navigate({ view: views.vch, object });
  }
}
