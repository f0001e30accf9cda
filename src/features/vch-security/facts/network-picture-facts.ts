// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Review } from '../../../domain/review';
import { NetworkPicture } from '../../../ui/network-picture/network-picture';
import { toldNetworksOf } from '../../../ui/network-picture/network-picture-model';
import { TEXTS } from '../../../ui/texts/texts';

/** The networks of an existing VCH as a picture, folded at first. */
@Component({
  selector: 'vch-network-picture-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NetworkPicture],
  template: `@if (model(); as model) {
    <details [open]="unfolded()">
      <summary>{{ texts().picture }}</summary>
      @defer (on immediate) {
        <vch-network-picture [model]="model" />
      }
    </details>
  }`,
})
export class NetworkPictureFacts {
  readonly review = input.required<Review>();
  readonly unfolded = input(false);

  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().networksPage);
  protected readonly model = computed(() => {
    const { settings } = this.review();
    return settings === null ? null : toldNetworksOf(settings);
  });
}
