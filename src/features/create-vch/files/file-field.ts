// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
} from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { startWith, switchMap } from 'rxjs';
import { type Certificate, type ChosenFile, type FileUse, mendingFor } from '../../../domain/certificates';
import type { Finding } from '../../../domain/findings';
import { ChosenFileRow } from '../../../ui/chosen-file/chosen-file-row';
import { FINDINGS, findingsBeside } from '../../../ui/findings/findings';
import { OptionHelp } from '../../../ui/option-help/option-help';
import { PemFilePicker } from '../../../ui/pem-file-picker/pem-file-picker';
import { TEXTS } from '../../../ui/texts/texts';
import { type Converted, FileConversion } from '../conversion/file-conversion';
import { VchDraft } from '../vch-draft';
import type { FileSlot } from './file-slot';

/** A place for a file, or for several: its label, what is chosen, the way to choose, and offers to convert. */
@Component({
  selector: 'vch-file-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChosenFileRow, FileConversion, OptionHelp, PemFilePicker],
  templateUrl: './file-field.html',
  styleUrl: './file-field.scss',
})
export class FileField {
  readonly slot = input.required<FileSlot>();
  /** Path in the settings whose findings stand here. */
  readonly field = input.required<string>();
  /** The documented label, and the accessible name of the picker. */
  readonly label = input.required<string>();
  /** What the button says while nothing is chosen. */
  readonly select = input.required<string>();
  /** Behind the help icon: one or two sentences. */
  readonly help = input('');
  /** vic-machine option behind the help icon. */
  readonly option = input('');
  /** Name of a pasted text. */
  readonly pastedName = input.required<string>();
  /** What the file is for, where it may be converted here; null = nothing is offered. */
  readonly use = input<FileUse | null>(null);
  /** The file in the other place of a pair. */
  readonly other = input<ChosenFile | null>(null);
  /** The other half of a container that was opened here. */
  readonly otherHalf = output<ChosenFile>();

  protected readonly all = inject(TEXTS);
  protected readonly at = inject(VchDraft).now;
  readonly #findings = inject(FINDINGS);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);

  readonly #changes = toSignal(
    toObservable(this.slot).pipe(switchMap(({ control }) => control.events.pipe(startWith(null)))),
  );
  protected readonly files = computed((): readonly ChosenFile[] => {
    this.#changes();
    return this.slot().files();
  });
  protected readonly isTouched = computed(() => {
    this.#changes();
    return this.slot().control.touched;
  });
  protected readonly action = computed(() => {
    const { replaceShort } = this.all().files;
    const isChosen = this.files().some(({ bytes }) => bytes !== null);
    return isChosen && !this.slot().holdsSeveral ? replaceShort : this.select();
  });

  /** A private key shows whether it belongs to the certificate beside it. */
  protected readonly certificate = computed((): Certificate | null =>
    this.use() === 'server-key' ? (this.other()?.certificates[0] ?? null) : null,
  );
  protected readonly key = computed(() =>
    this.use() === 'server-certificate' ? (this.other()?.privateKeys[0] ?? null) : null,
  );

  /** Files that may be converted here. Each has an offer of its own: a passphrase is never meant for the next file. */
  protected readonly offers = computed(() => {
    const [use, key] = [this.use(), this.key()];
    if (use === null) return [];
    return this.files().flatMap((file) => {
      const mending = mendingFor(file, use, key);
      return mending === null ? [] : [{ file, mending, use }];
    });
  });

  /** Findings that are told at the file: of several, those about this one. */
  protected toldHere(index: number): readonly Finding[] {
    return this.slot().holdsSeveral ? findingsBeside(this.#findings(), this.field(), { index }) : [];
  }

  /** Findings that are told below, and only mark what they concern at the file. */
  protected marks(): readonly Finding[] {
    return this.slot().holdsSeveral ? [] : findingsBeside(this.#findings(), this.field());
  }

  /** A container may hold both halves of a pair: the other one goes to its own place. */
  protected convert(file: ChosenFile, { certificate, key }: Converted): void {
    const [own, other] = this.use() === 'server-key' ? [key, certificate] : [certificate, key];
    if (own === null || !this.slot().replace(file, own)) return;
    if (other !== null) this.otherHalf.emit(other);
    this.#focusPicker();
  }

  protected remove(file: ChosenFile): void {
    this.slot().remove(file);
    this.#focusPicker();
  }

  protected async exchange(file: ChosenFile, by: File): Promise<void> {
    await this.slot().exchange(file, by);
    this.#focusPicker();
  }

  /** The focus would be lost with the button that was pressed. */
  #focusPicker(): void {
    const field = `[data-field="${CSS.escape(this.field())}"]`;
    const focus = () => this.#host.nativeElement.querySelector<HTMLElement>(field)?.focus();
    afterNextRender({ read: focus }, { injector: this.#injector });
  }
}
