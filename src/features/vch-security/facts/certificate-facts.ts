// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Review } from '../../../domain/review';
import { CertificateCard } from '../../../ui/certificate-card/certificate-card';
import { ExpiryTimeline } from '../../../ui/expiry-timeline/expiry-timeline';
import { REVIEW_TEXTS } from '../review-texts';

/** The server certificate with what is sent with it, and when every stored certificate ends. */
@Component({
  selector: 'vch-certificate-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CertificateCard, ExpiryTimeline],
  template: `@if (server(); as certificate) {
      <vch-certificate-card
        [certificate]="certificate"
        [at]="review().at"
        [title]="texts.page.certificate.server"
        [unfolded]="unfolded()"
      />
    } @else {
      <p>{{ hasNone() ? texts.page.certificate.missing : texts.page.certificate.unknown }}</p>
    }
    @for (certificate of behind(); track $index) {
      <vch-certificate-card
        [certificate]="certificate"
        [at]="review().at"
        [title]="texts.page.certificate.behind"
        [unfolded]="unfolded()"
      />
    }
    @if (review().certificates.length > 0) {
      <h3>{{ texts.page.timeline.title }}</h3>
      <vch-expiry-timeline [terms]="review().certificates" [at]="review().at" [texts]="texts.page.timeline" />
    }`,
  styles: `
    vch-certificate-card {
      display: block;
      max-width: 50rem;
      margin-bottom: 0.5rem;
      break-inside: avoid;
    }
    h3 {
      margin: 0.75rem 0 0.25rem;
      font-size: 0.7rem;
      font-weight: 600;
      line-height: 0.9rem;
    }
    :host p {
      margin: 0 0 0.5rem;
    }
  `,
})
export class CertificateFacts {
  readonly review = input.required<Review>();
  readonly unfolded = input(false);

  protected readonly texts = inject(REVIEW_TEXTS);
  readonly #stored = computed(() => {
    const { description, facts } = this.review();
    const server = description?.tls.serverCertificate ?? null;
    return facts.storedCertificate ?? (server === null ? [] : [server]);
  });
  protected readonly server = computed(() => this.#stored()[0] ?? null);
  protected readonly behind = computed(() => this.#stored().slice(1));
  protected readonly hasNone = computed(() => this.review().description?.tls.mode === 'no-tls');
}
