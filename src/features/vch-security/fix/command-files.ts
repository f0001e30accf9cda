// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input, output } from '@angular/core';
import { saveFile } from '../../../adapters/downloads';
import type { CommandFile } from '../../../domain/review';
import { REVIEW_TEXTS } from '../review-texts';

/** The files that a command expects, to be saved one by one. */
@Component({
  selector: 'vch-command-files',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<p>
      <strong>{{ texts.fix.certificates.files }}</strong>. {{ texts.fix.certificates.filesHint }}
    </p>
    <ul>
      @for (file of files(); track file.name) {
        <li>
          <code>{{ file.name }}</code>
          @if (file.secret) {
            ({{ texts.fix.certificates.secret }})
          }
          <button type="button" class="btn btn-sm btn-link" (click)="save(file)">
            {{ texts.fix.certificates.save(file.name) }}
          </button>
        </li>
      }
    </ul>`,
  styles: `
    :host p,
    ul {
      margin: 0.25rem 0;
    }
    ul {
      padding-left: 1.2rem;
      list-style-position: outside;
    }
    .btn {
      margin: 0;
    }
  `,
})
export class CommandFiles {
  readonly files = input.required<readonly CommandFile[]>();
  /** A file was handed to the browser to be saved. */
  readonly saved = output<CommandFile>();

  protected readonly texts = inject(REVIEW_TEXTS);
  readonly #document = inject(DOCUMENT);

  protected save(file: CommandFile): void {
    saveFile(this.#document, file.name, file.content);
    this.saved.emit(file);
  }
}
