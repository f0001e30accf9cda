// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import {
  ClarityIcons,
  ClrIcon,
  certificateIcon,
  hostIcon,
  successStandardIcon,
  userIcon,
  warningStandardIcon,
} from '@clr/angular/icon';
import type { IssuedPair } from '../../../../domain/certificates';
import { TEXTS } from '../../../../ui/texts/texts';

ClarityIcons.addIcons(certificateIcon, hostIcon, successStandardIcon, userIcon, warningStandardIcon);

const shapes = { authority: 'certificate', server: 'host', client: 'user' } as const;

/** One certificate that was made here: whose it is, until when it is valid, and whether its key was downloaded. */
@Component({
  selector: 'vch-made-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon],
  template: `<div class="head">
      <clr-icon [shape]="shape()" aria-hidden="true" />
      <div class="what">
        <h4>{{ name() }}</h4>
        <p class="details">{{ details() }}</p>
      </div>
      @if (isSaved() !== null) {
        <p class="saved" [class.warning]="isSaved() === false">
          <clr-icon [shape]="isSaved() ? 'success-standard' : 'warning-standard'" aria-hidden="true" />
          {{ isSaved() ? texts().keySaved : texts().keyNotSaved }}
        </p>
      }
    </div>
    <ng-content />`,
  styleUrl: './made-card.scss',
})
export class MadeCard {
  readonly kind = input.required<keyof typeof shapes>();
  readonly name = input.required<string>();
  readonly pair = input.required<IssuedPair>();
  /** Whether its private key was downloaded; null when that does not matter. */
  readonly isSaved = input<boolean | null>(null);

  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().newAuthorityPage);
  protected readonly shape = computed(() => shapes[this.kind()]);
  protected readonly details = computed(() => {
    const texts = this.texts();
    const { certificate } = this.pair();
    const kinds = { authority: texts.authorityKind, server: texts.serverKind, client: texts.clientKind };
    return [
      kinds[this.kind()],
      this.#all().files.algorithm(certificate.publicKey.algorithm),
      texts.validUntil(certificate.notAfter),
    ].join(' · ');
  });
}
