// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type RemainingValidity, shortName } from '../../domain/certificates';
import type { CertificateTerm } from '../../domain/review';
import type { ReviewMessages } from '../../messages/review-messages';
import { timeScale } from './time-scale';

const width = 640;
const rowHeight = 26;
const top = 22;
let made = 0;

/** When certificates begin and end: as bars on a line of time, and in a table. */
@Component({
  selector: 'vch-expiry-timeline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './expiry-timeline.html',
  styleUrl: './expiry-timeline.scss',
})
export class ExpiryTimeline {
  readonly terms = input.required<readonly CertificateTerm[]>();
  readonly at = input.required<Date>();
  readonly texts = input.required<ReviewMessages['page']['timeline']>();

  protected readonly id = `expiry-timeline-${(made += 1)}`;
  protected readonly width = width;
  protected readonly top = top;
  protected readonly scale = computed(() =>
    timeScale(
      this.terms().map(({ certificate }) => certificate),
      this.at(),
      width,
    ),
  );
  protected readonly today = computed(() => this.scale().position(this.at()));
  protected readonly height = computed(() => top + this.terms().length * rowHeight + 4);
  protected readonly rows = computed(() =>
    this.terms().map(({ role, certificate, remaining }, index) => {
      const scale = this.scale();
      const start = scale.position(certificate.notBefore);
      const end = scale.position(certificate.notAfter);
      const name = shortName(certificate);
      return {
        name,
        role: this.texts().roles[role],
        from: this.texts().day(certificate.notBefore),
        until: this.texts().day(certificate.notAfter),
        left: this.#left(remaining),
        state: remaining.state === 'valid' && remaining.soon ? 'soon' : remaining.state,
        start,
        length: Math.max(end - start, 2),
        y: top + index * rowHeight,
        goesOn: certificate.notAfter > this.scale().to,
      };
    }),
  );

  #left(remaining: RemainingValidity): string {
    const texts = this.texts();
    switch (remaining.state) {
      case 'expired':
        return texts.expired(remaining.days);
      case 'not-yet-valid':
        return texts.notYet(remaining.days);
      case 'valid':
        return texts.left(remaining.days);
    }
  }
}
