// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FieldFindings } from '../findings/field-findings';
import { FINDINGS, findingsBeside, isAboutItems } from '../findings/findings';
import { FindingLine } from '../findings/finding-line';
import { TEXTS } from '../texts/texts';
import { acceptedFiles } from './accepted-files';

let count = 0;

/**
 * Takes files by button, keyboard, drag-and-drop or paste. A native file input does the work, hidden from sight but not
 * from the keyboard or a screen reader; what is in the files is the caller's business.
 */
@Component({
  selector: 'vch-pem-file-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldFindings, FindingLine],
  template: `<div
      class="zone"
      [class.over]="isOver()"
      (dragover)="onDragOver($event)"
      (dragleave)="isOver.set(false)"
      (drop)="onDrop($event)"
    >
      <input
        #input
        type="file"
        class="clr-sr-only"
        [id]="id"
        [vchField]="field()"
        [multiple]="multiple()"
        [accept]="accepted"
        [attr.aria-label]="label()"
        [attr.aria-describedby]="findings().length > 0 ? id + '-findings' : null"
        [attr.aria-invalid]="findings().length > 0 ? true : null"
        (change)="onChange(input)"
        (paste)="onPaste($event)"
      />
      <label [for]="id" class="btn btn-sm">{{ action() }}</label>
      <span class="hint">{{ texts().files.orDrop }}</span>
    </div>
    @if (findings().length > 0) {
      <div class="findings" [id]="id + '-findings'">
        @for (finding of findings(); track finding.id) {
          <vch-finding-line [finding]="finding" />
        }
      </div>
    }`,
  styleUrl: './pem-file-picker.scss',
})
export class PemFilePicker {
  /** Accessible name: the documented label, "Server certificate". */
  readonly label = input.required<string>();
  /** What the button says, "Select …" or "Replace …". */
  readonly action = input.required<string>();
  /** Path in the settings whose findings stand here. */
  readonly field = input.required<string>();
  readonly multiple = input(false);
  /** Whether errors are shown: not before the field was touched or Next was tried. Advice always is. */
  readonly showFindings = input(true);
  readonly picked = output<readonly File[]>();
  readonly pasted = output<string>();

  protected readonly texts = inject(TEXTS);
  protected readonly id = `pem-file-${(count += 1)}`;
  protected readonly accepted = acceptedFiles;
  protected readonly isOver = signal(false);
  readonly #findings = inject(FINDINGS);
  protected readonly findings = computed(() =>
    findingsBeside(this.#findings(), this.field()).filter(
      (finding) => !isAboutItems(finding) && (this.showFindings() || finding.severity !== 'error'),
    ),
  );

  protected onChange(input: HTMLInputElement): void {
    this.#take(input.files);
    // The same file may be chosen again after it was mended.
    input.value = '';
  }

  protected onDragOver(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  protected onDrop(event: DragEvent): void {
    event.preventDefault();
    event.stopPropagation();
    this.isOver.set(false);
    this.#take(event.dataTransfer?.files ?? null);
  }

  protected onPaste(event: ClipboardEvent): void {
    const { clipboardData } = event;
    if (clipboardData === null) return;
    event.preventDefault();
    if (clipboardData.files.length > 0) this.#take(clipboardData.files);
    else if (clipboardData.getData('text/plain') !== '')
      this.pasted.emit(clipboardData.getData('text/plain'));
  }

  #take(files: FileList | null): void {
    const chosen = [...(files ?? [])];
    if (chosen.length > 0) this.picked.emit(this.multiple() ? chosen : chosen.slice(0, 1));
  }
}
