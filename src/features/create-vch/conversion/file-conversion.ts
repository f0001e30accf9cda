// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { CertificateWorker } from '../../../adapters/certificate-worker';
import {
  type ChosenFile,
  type FileUse,
  type Mending,
  type PrivateKey,
  type TakenParts,
  takeParts,
} from '../../../domain/certificates';
import { ConversionOffer, type OfferProblem } from '../../../ui/conversion-offer/conversion-offer';
import { TEXTS } from '../../../ui/texts/texts';
import { foundParts } from './found-parts';

/** What takes the place of a converted file. A part without a place stays null. */
export type Converted = Pick<TakenParts, 'certificate' | 'key'>;

/**
 * The offer to convert a chosen file, and the conversion itself when the operator consents. What comes out of a
 * container is shown before it is used; anything else is the same content in another form, and used at once.
 */
@Component({
  selector: 'vch-file-conversion',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConversionOffer],
  template: `<vch-conversion-offer
    [file]="file().name"
    [mending]="mending()"
    [use]="use()"
    [busy]="isBusy()"
    [problem]="problem()"
    [found]="found()"
    (converted)="convert($event)"
    (used)="apply()"
    (discarded)="discard()"
  />`,
})
export class FileConversion {
  readonly file = input.required<ChosenFile>();
  readonly mending = input.required<Mending>();
  readonly use = input.required<FileUse>();
  /** The private key chosen beside a server certificate. */
  readonly key = input<PrivateKey | null>(null);
  /** The file in the other place, which a container with both halves would replace. */
  readonly other = input<ChosenFile | null>(null);
  readonly converted = output<Converted>();

  readonly #worker = inject(CertificateWorker);
  readonly #texts = inject(TEXTS);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<OfferProblem | null>(null);
  readonly #taken = signal<{ readonly from: ChosenFile; readonly parts: TakenParts } | null>(null);
  protected readonly found = computed(() => {
    const taken = this.#taken();
    if (taken?.from !== this.file()) return null;
    return foundParts(taken.parts, this.use(), this.other(), this.#texts());
  });

  protected async convert(passphrase: string): Promise<void> {
    const file = this.file();
    this.problem.set(null);
    this.isBusy.set(true);
    const answer =
      this.mending() === 'chain-order'
        ? ({ ok: true, value: file } as const)
        : await this.#worker.convert(file, passphrase === '' ? null : passphrase);
    this.isBusy.set(false);
    // Another file may have been chosen meanwhile.
    if (file !== this.file()) return;
    if (answer.ok) this.#take(file, answer.value);
    else this.problem.set(answer.problem);
  }

  protected apply(): void {
    const taken = this.#taken();
    this.#taken.set(null);
    if (taken?.from === this.file()) this.converted.emit(taken.parts);
  }

  protected discard(): void {
    this.#taken.set(null);
  }

  #take(from: ChosenFile, opened: ChosenFile): void {
    const parts = takeParts(opened, this.use(), this.key());
    const isPair = this.mending() === 'pkcs12';
    const wanted = this.use() === 'server-key' ? parts.key : parts.certificate;
    if (wanted === null) this.problem.set('nothing');
    else if (isPair) this.#taken.set({ from, parts });
    else if (this.use() === 'server-key') this.converted.emit({ certificate: null, key: parts.key });
    else this.converted.emit({ certificate: parts.certificate, key: null });
  }
}
