// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { saveFile } from '../../../adapters/downloads';
import { type ChosenFile, canonicalCertificates } from '../../../domain/certificates';
import { TEXTS } from '../../../ui/texts/texts';

/** A file that a command names, and what is to be in it. */
interface CommandFile {
  /** As the command names it. */
  readonly name: string;
  /** What is chosen under that name; null when nothing is. */
  readonly file: ChosenFile | null;
}

/**
 * The files a command expects beside it. Certificates can be saved from here under the name the command has for them: a
 * pasted one, or one of another VCH, is on no disk yet. Keys are never given out.
 */
@Component({
  selector: 'vch-command-files',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<p>{{ all().commandLine.files }}</p>
    <ul class="list-unstyled">
      @for (entry of entries(); track entry.name) {
        <li>
          <code>{{ entry.name }}</code>
          @if (entry.pem !== '') {
            <button
              type="button"
              class="btn btn-sm btn-link"
              [attr.aria-label]="texts().save(entry.name)"
              (click)="save(entry.name, entry.pem)"
            >
              {{ texts().saveShort }}
            </button>
          } @else if (entry.isKey) {
            <span>{{ texts().keyFile }}</span>
          }
        </li>
      }
    </ul>
    <p>{{ texts().saveHint }}</p>`,
  styles: `
    :host p {
      margin: 0.25rem 0;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.5rem;
      min-height: 24px;
      overflow-wrap: anywhere;
    }
    .btn {
      min-height: 24px;
      margin: 0;
    }
  `,
})
export class CommandFiles {
  readonly files = input.required<readonly CommandFile[]>();

  readonly #document = inject(DOCUMENT);
  protected readonly all = inject(TEXTS);
  protected readonly texts = computed(() => this.all().vicMachineCommand);
  protected readonly entries = computed(() =>
    this.files().map(({ name, file }) => ({
      name,
      pem: file === null ? '' : canonicalCertificates(file),
      isKey: file !== null && file.certificates.length === 0 && file.privateKeys.length > 0,
    })),
  );

  protected save(name: string, pem: string): void {
    saveFile(this.#document, name.split(/[\\/]/).at(-1) ?? name, pem);
  }
}
