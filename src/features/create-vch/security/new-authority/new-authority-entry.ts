// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ClarityIcons, ClrIcon, plusIcon } from '@clr/angular/icon';
import { TEXTS } from '../../../../ui/texts/texts';
import { VchDraft } from '../../vch-draft';
import { authorityName } from './authority-name';

ClarityIcons.addIcons(plusIcon);

/** The way to “Create a CA here” beside the certificate authorities for clients, and how far it has come. */
@Component({
  selector: 'vch-new-authority',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon],
  template: `<button
      type="button"
      class="btn btn-sm btn-link"
      aria-haspopup="dialog"
      data-testid="new-authority"
      (click)="open()"
    >
      @if (newAuthority.made() === null) {
        <clr-icon shape="plus" aria-hidden="true" /> {{ texts().open }}
      } @else {
        {{ texts().openMade }}
      }
    </button>
    <p class="status" role="status">{{ status() }}</p>`,
  styles: `
    :host {
      display: block;
    }
    .btn,
    .status {
      margin: 0;
    }
  `,
})
export class NewAuthorityEntry {
  protected readonly newAuthority = inject(VchDraft).newAuthority;
  protected readonly texts = computed(() => this.#all().newAuthorityPage);
  readonly #all = inject(TEXTS);

  protected readonly status = computed(() => {
    const texts = this.texts();
    const progress = this.newAuthority.progress();
    if (progress.step === 'running') return texts.progress.short(progress.done, progress.total);
    const made = this.newAuthority.made();
    if (made === null) return '';
    const unsaved = this.newAuthority.unsavedCount();
    const keys = unsaved === 0 ? texts.allSaved : texts.notSaved(unsaved);
    return `${texts.made(authorityName(made), made.clients.length)} ${keys}`;
  });

  protected open(): void {
    this.newAuthority.isOpen.set(true);
  }
}
