// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Certificate } from '../../../domain/certificates';
import type { Review } from '../../../domain/review';
import { CertificateCard } from '../../../ui/certificate-card/certificate-card';
import { REVIEW_TEXTS } from '../review-texts';

/** CAs of the VCH as cards: those for clients, or those for registries. */
@Component({
  selector: 'vch-authority-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CertificateCard],
  template: `@for (certificate of authorities(); track $index) {
      <vch-certificate-card [certificate]="certificate" [at]="review().at" [unfolded]="unfolded()" />
    } @empty {
      @if (text(); as text) {
        <p>{{ text }}</p>
      }
    }`,
  styles: `
    vch-certificate-card {
      display: block;
      max-width: 50rem;
      margin-bottom: 0.5rem;
      break-inside: avoid;
    }
    :host p {
      margin: 0;
    }
  `,
})
export class AuthorityFacts {
  readonly review = input.required<Review>();
  readonly of = input.required<'clients' | 'registries'>();
  readonly unfolded = input(false);

  readonly #texts = inject(REVIEW_TEXTS);
  protected readonly authorities = computed((): readonly Certificate[] => {
    const { description } = this.review();
    if (description === null) return [];
    return this.of() === 'clients' ? description.tls.clientAuthorities : description.registries.authorities;
  });
  /** What to say when there are none; '' where the facts beside say it. */
  protected readonly text = computed(() => {
    const { description } = this.review();
    const { page } = this.#texts;
    if (this.of() === 'registries') return '';
    return description === null ? page.notTold : page.certificate.noAuthorities;
  });
}
