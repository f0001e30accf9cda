// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { type FolderFiles, chosenFiles, droppedFiles, mostFiles } from '../../../../adapters/files';
import type { SortingProposal } from '../../../../domain/file-sorting';
import { TEXTS } from '../../../../ui/texts/texts';
import { VchDraft } from '../../vch-draft';
import { takeNamed } from '../../../../adapters/files';
import { FileSortingPreview, type HeldFiles } from './file-sorting-preview';
import type { SortedChoice } from './sorted-choice';
import { takeSorted } from './take-sorted';

/** What came of looking at files. */
interface Sorted {
  readonly proposal: SortingProposal;
  /** What could not be looked at, a sentence each. */
  readonly notices: readonly string[];
}

let made = 0;

/**
 * Takes a folder, or several files at once, dropped anywhere on the page or chosen by a button; shows where they would go,
 * and puts them into the form when the operator agrees.
 */
@Component({
  selector: 'vch-file-sorting',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FileSortingPreview],
  templateUrl: './file-sorting.html',
  styleUrl: './file-sorting.scss',
  host: {
    '(document:dragover)': 'onDragOver($event)',
    '(document:dragleave)': 'onDragLeave($event)',
    '(document:drop)': 'onDrop($event)',
  },
})
export class FileSorting {
  readonly #draft = inject(VchDraft);
  readonly #form = this.#draft.forms.security;
  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().fileSorting);
  protected readonly id = `sort-files-${(made += 1)}`;
  protected readonly isOver = signal(false);
  protected readonly status = signal('');
  protected readonly sorted = signal<Sorted | null>(null);
  private readonly folder = viewChild.required<ElementRef<HTMLInputElement>>('folder');
  /** What was dropped last counts, whichever is read first. */
  #latest = 0;

  protected readonly held = computed((): HeldFiles => {
    // The form is no signal; the settings change with it.
    this.#draft.settings();
    const value = this.#form.getRawValue();
    const { certificate, key, dockerCa, clientCertificate, clientKey, source, clientCertificates } = value;
    return {
      files: {
        ...(source === 'custom' ? { serverCertificate: certificate, serverKey: key } : {}),
        serverAuthority: dockerCa,
        clientCertificate,
        clientKey,
      },
      authorities: value.authorities.length,
      source,
      clientCertificates,
    };
  });

  protected pick(field: HTMLInputElement): void {
    const chosen = chosenFiles(field.files);
    field.value = '';
    void this.#sort(Promise.resolve(chosen));
  }

  protected onDragOver(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    // Without this the browser would open the file in place of the wizard.
    event.preventDefault();
    this.isOver.set(true);
  }

  protected onDragLeave({ relatedTarget }: DragEvent): void {
    if (relatedTarget === null) this.isOver.set(false);
  }

  /** Drops on a place for files do not come here, but for folders and for more files than it takes. */
  protected onDrop(event: DragEvent): void {
    this.isOver.set(false);
    const { dataTransfer } = event;
    if (dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    void this.#sort(droppedFiles(dataTransfer));
  }

  protected take(choice: SortedChoice): void {
    takeSorted(this.#form, choice);
    this.#close(this.texts().taken([...new Set(choice.map(({ file }) => file.name))]));
  }

  protected cancel(): void {
    this.#close(this.texts().cancelled);
  }

  async #sort(folder: Promise<FolderFiles>): Promise<void> {
    const turn = (this.#latest += 1);
    this.sorted.set(null);
    this.status.set(this.texts().looking);
    const { files, unreadable, isCutOff } = await folder;
    const [taken, { sortFiles }] = await Promise.all([
      takeNamed(files),
      import('../../../../domain/file-sorting'),
    ]);
    const proposal = await sortFiles(taken.files, this.#draft.now());
    if (turn !== this.#latest) return;
    const texts = this.texts();
    const lost = [...unreadable, ...taken.unreadable];
    const notices = [
      ...(isCutOff ? [texts.cutOff(mostFiles)] : []),
      ...(lost.length > 0 ? [texts.unreadable(lost)] : []),
    ];
    if (taken.files.length === 0) this.status.set([...notices, texts.nothing].join(' '));
    else {
      this.status.set('');
      this.sorted.set({ proposal, notices });
    }
  }

  #close(message: string): void {
    this.sorted.set(null);
    this.status.set(message);
    // The button that was pressed is gone.
    this.folder().nativeElement.focus();
  }
}
