// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { LOG_TEXTS } from '../log-texts';

/**
 * Takes a log or bundle by button, keyboard or drag-and-drop. A native file input does the work, hidden from sight but
 * not from the keyboard or a screen reader. Any name may be chosen: what a file is is told from its content.
 */
@Component({
  selector: 'vch-log-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
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
      id="vch-log-file"
      [attr.aria-label]="texts().fileLabel"
      (change)="onChange(input)"
    />
    <label for="vch-log-file" class="btn btn-sm">{{ action() }}</label>
    <span class="hint">{{ texts().orDrop }}</span>
  </div>`,
  styleUrl: './log-picker.scss',
})
export class LogPicker {
  /** What the button says. */
  readonly action = input.required<string>();
  readonly picked = output<File>();

  protected readonly texts = inject(LOG_TEXTS);
  protected readonly isOver = signal(false);

  protected onChange(input: HTMLInputElement): void {
    this.#take(input.files);
    // The same file may be chosen again.
    input.value = '';
  }

  protected onDragOver(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  protected onDrop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    this.#take(event.dataTransfer?.files ?? null);
  }

  #take(files: FileList | null): void {
    const file = files?.[0];
    if (file !== undefined) this.picked.emit(file);
  }
}
