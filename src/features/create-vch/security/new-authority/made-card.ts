// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ClarityIcons, ClrIcon, successStandardIcon, warningStandardIcon } from '@clr/angular/icon';
import type { IssuedPair } from '../../../../domain/certificates';
import { CertificateCard } from '../../../../ui/certificate-card/certificate-card';
import { TEXTS } from '../../../../ui/texts/texts';
import { VchDraft } from '../../vch-draft';

ClarityIcons.addIcons(successStandardIcon, warningStandardIcon);

/** One certificate that was made here, whether its key was downloaded, and what can be done with it. */
@Component({
  selector: 'vch-made-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CertificateCard, ClrIcon],
  template: `<vch-certificate-card [certificate]="pair().certificate" [at]="now()" [title]="title()" />
    @if (isSaved() !== null) {
      <p class="saved" [class.warning]="isSaved() === false">
        <clr-icon [shape]="isSaved() ? 'success-standard' : 'warning-standard'" aria-hidden="true" />
        {{ isSaved() ? texts().keySaved : texts().keyNotSaved }}
      </p>
    }
    <ng-content />`,
  styleUrl: './made-card.scss',
})
export class MadeCard {
  /** Its role. */
  readonly title = input.required<string>();
  readonly pair = input.required<IssuedPair>();
  /** Whether its private key was downloaded; null when that does not matter. */
  readonly isSaved = input<boolean | null>(null);

  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().newAuthorityPage);
  protected readonly now = inject(VchDraft).now;
}
