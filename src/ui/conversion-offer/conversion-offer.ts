// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  afterRenderEffect,
  computed,
  effect,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { ClrPasswordModule } from '@clr/angular/forms/password';
import type { FileUse, Mending } from '../../domain/certificates';
import type { Messages } from '../../messages';
import { TEXTS } from '../texts/texts';

let count = 0;

/** Why the file was not converted. */
export type OfferProblem = keyof Messages['conversion']['problems'];

/** A line of what was found in the file: what it is to become, and its name. */
export interface FoundPart {
  readonly part: keyof Messages['conversion']['parts'];
  readonly text: string;
}

/** Offers to convert a file, asks for its passphrase once, and shows what was found before it is used. */
@Component({
  selector: 'vch-conversion-offer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, ClrPasswordModule],
  templateUrl: './conversion-offer.html',
  styleUrl: './conversion-offer.scss',
})
export class ConversionOffer {
  /** Name of the file. */
  readonly file = input.required<string>();
  readonly mending = input.required<Mending>();
  readonly use = input.required<FileUse>();
  readonly busy = input(false);
  readonly problem = input<OfferProblem | null>(null);
  /** What was found, to be used or discarded; null before. */
  readonly found = input<readonly FoundPart[] | null>(null);
  /** Consent, with the passphrase; '' for none. */
  readonly converted = output<string>();
  readonly used = output();
  readonly discarded = output();

  protected readonly texts = inject(TEXTS);
  protected readonly id = `conversion-${(count += 1)}`;
  protected readonly passphrase = new FormControl('', { nonNullable: true });
  protected readonly asksPassphrase = computed(
    () => this.mending() === 'encrypted-key' || this.mending() === 'pkcs12',
  );
  protected readonly isAboutPassphrase = computed(
    () => this.problem() === 'wrong-passphrase' || this.problem() === 'needs-passphrase',
  );
  protected readonly passphraseField = viewChild<ElementRef<HTMLInputElement>>('field');
  protected readonly useButton = viewChild<ElementRef<HTMLButtonElement>>('useButton');

  constructor() {
    effect(() => {
      if (!this.isAboutPassphrase() || this.busy()) return;
      this.passphrase.markAsTouched();
      this.passphrase.setErrors({ refused: true });
    });
    // The button that was pressed cannot keep the focus: what is to be done next gets it.
    afterRenderEffect({
      read: () => {
        if (this.busy()) return;
        if (this.isAboutPassphrase()) this.passphraseField()?.nativeElement.focus();
        else if (this.found() !== null) this.useButton()?.nativeElement.focus();
      },
    });
  }

  protected convert(): void {
    if (this.busy()) return;
    const passphrase = this.passphrase.value;
    this.passphrase.reset();
    this.converted.emit(passphrase);
  }

  /** The wizard around takes no part in this. */
  protected onEnter(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    this.convert();
  }
}
