// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { takeFiles, takeText } from '../../../adapters/files';
import { type ChosenFile, canonicalCertificates } from '../../../domain/certificates';
import type { CommandFile, Review } from '../../../domain/review';
import { configureCommand } from '../../../domain/vic-machine';
import { ChosenFileRow } from '../../../ui/chosen-file/chosen-file-row';
import { PemFilePicker } from '../../../ui/pem-file-picker/pem-file-picker';
import { REVIEW_TEXTS } from '../review-texts';
import { VchPlaces } from '../vch-place';
import { CommandFiles } from './command-files';
import { configureNotes, identityOf } from './configured-vch';
import { FixCommand, type WriteCommand } from './fix-command';

const fileName = 'registry-cas.pem';

/** Other CAs for registries, all at once. */
@Component({
  selector: 'vch-registry-fix',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChosenFileRow, CommandFiles, FixCommand, PemFilePicker],
  template: `<p>{{ texts.fix.registries.intro }}</p>
    @for (file of chosen(); track file) {
      <vch-chosen-file-row [file]="file" [at]="review().at" (removed)="remove(file)" />
    }
    <vch-pem-file-picker
      [label]="texts.fix.registries.authorities"
      [action]="texts.fix.registries.select"
      field="registries.authorities"
      [multiple]="true"
      (picked)="take($event)"
      (pasted)="add([takeText(texts.fix.pasted.certificate, $event)])"
    />
    @if (files().length > 0) {
      <vch-command-files [files]="files()" />
      <vch-fix-command [write]="write" [files]="[fileName]" [notes]="notes()" />
    } @else {
      <p role="status">{{ texts.fix.incomplete }}</p>
    }`,
  styles: `
    :host p {
      margin: 0.25rem 0;
    }
  `,
})
export class RegistryFix {
  readonly review = input.required<Review>();

  protected readonly texts = inject(REVIEW_TEXTS);
  readonly #places = inject(VchPlaces);
  protected readonly fileName = fileName;
  protected readonly takeText = takeText;
  protected readonly chosen = signal<readonly ChosenFile[]>([]);
  protected readonly notes = computed(() => configureNotes(this.review(), this.texts));
  protected readonly files = computed((): readonly CommandFile[] => {
    const content = this.chosen().map(canonicalCertificates).join('');
    return content === '' ? [] : [{ name: fileName, content, secret: false }];
  });
  protected readonly write: WriteCommand = (...how) => {
    const vch = identityOf(this.review(), this.#places.vchId());
    return configureCommand(vch, { kind: 'registry-authorities', files: [fileName] }, ...how);
  };

  protected async take(files: readonly File[]): Promise<void> {
    this.add((await takeFiles(files)).files);
  }

  protected add(files: readonly ChosenFile[]): void {
    this.chosen.update((chosen) => [...chosen, ...files]);
  }

  protected remove(file: ChosenFile): void {
    this.chosen.update((chosen) => chosen.filter((one) => one !== file));
  }
}
