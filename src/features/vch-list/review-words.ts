// SPDX-License-Identifier: Apache-2.0
import { Injectable, inject, signal } from '@angular/core';
import { HOST_BRIDGE } from '../../adapters/vsphere-client';
import type { DescribeFinding } from '../../ui/findings/finding-words';

/** What stands in place of words that are still loaded. */
const wordless: DescribeFinding = () => ({ wrong: '', remedy: '' });

/** The words of reviews, loaded when the first VCH was read: the list itself stands without them. */
@Injectable()
export class ReviewWords {
  readonly #host = inject(HOST_BRIDGE);
  readonly #describe = signal(wordless);

  readonly describe = this.#describe.asReadonly();

  async load(): Promise<void> {
    if (this.#describe() !== wordless) return;
    const { describeReviewFinding, reviewMessages } = await import('../../messages/review-messages');
    const texts = reviewMessages(this.#host.locale());
    this.#describe.set((finding) => describeReviewFinding(texts, finding));
  }
}
