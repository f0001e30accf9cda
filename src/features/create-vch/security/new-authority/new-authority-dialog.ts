// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { ClrModalModule } from '@clr/angular/modal';
import { ClrSpinnerModule } from '@clr/angular/progress/spinner';
import { HOST_BRIDGE } from '../../../../adapters/vsphere-client';
import { focusField } from '../../../../ui/findings/field-findings';
import { FINDINGS } from '../../../../ui/findings/findings';
import { TEXTS } from '../../../../ui/texts/texts';
import { VchDraft } from '../../vch-draft';
import { authorityName } from './authority-name';
import { AuthorityForm } from './authority-form';
import { IssueRequest } from './issue-request';
import { startOver } from './issuing';
import { MadeCertificatesList } from './made-certificates';
import { prefill } from './prefill';

/** The dialog “Create a CA here”: what is asked, then what was made. Closing it changes nothing. */
@Component({
  selector: 'vch-new-authority-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AuthorityForm, ClrModalModule, ClrSpinnerModule, MadeCertificatesList],
  providers: [IssueRequest, { provide: FINDINGS, useFactory: () => inject(IssueRequest).findings }],
  templateUrl: './new-authority-dialog.html',
  styleUrl: './new-authority-dialog.scss',
})
export class NewAuthorityDialog {
  readonly #draft = inject(VchDraft);
  readonly #request = inject(IssueRequest);
  readonly #host = inject(HOST_BRIDGE);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);
  protected readonly newAuthority = this.#draft.newAuthority;
  protected readonly texts = computed(() => this.#all().newAuthorityPage);
  readonly #all = inject(TEXTS);

  /** Whether more certificates are asked for, of the CA that there is. */
  readonly #isAsking = signal(false);
  /** What is shown; nothing while the dialog is closed. */
  protected readonly view = computed(() => {
    if (!this.newAuthority.isOpen()) return null;
    if (this.newAuthority.progress().step === 'running') return 'progress';
    return this.newAuthority.made() === null || this.#isAsking() ? 'form' : 'made';
  });
  protected readonly title = computed(() => {
    const name = authorityName(this.newAuthority.made());
    if (name === '') return this.texts().title;
    return this.view() === 'made' ? this.texts().titleMade : this.texts().titleMore(name);
  });
  protected readonly progress = computed(() => {
    const progress = this.newAuthority.progress();
    return progress.step === 'running' ? progress : null;
  });
  /** How many certificates the last request made; 0 while none did. */
  protected readonly madeCount = computed(() => {
    const progress = this.newAuthority.progress();
    return progress.step === 'done' && this.view() === 'made' ? progress.made : 0;
  });

  constructor() {
    effect(() => {
      if (!this.newAuthority.isOpen()) return;
      untracked(() => {
        this.#open();
      });
    });
    // What was asked for is there: it is shown in place of the form.
    effect(() => {
      if (this.newAuthority.progress().step === 'done') this.#isAsking.set(false);
    });
    // The focus would be lost with what it was in.
    let before = this.view();
    effect(() => {
      const view = this.view();
      // Clarity moves it when the dialog opens, and back when it closes.
      if (view !== before && view !== null && before !== null) this.#focusTitle();
      before = view;
    });
  }

  protected close(): void {
    // What was told once is not told again.
    if (this.progress() === null) this.newAuthority.stop();
    this.newAuthority.isOpen.set(false);
  }

  protected askForMore(): void {
    this.#isAsking.set(true);
  }

  /** From the form back to what there is, or out of the dialog. */
  protected cancel(): void {
    if (this.newAuthority.made() === null) this.close();
    else this.#isAsking.set(false);
  }

  /** Begins, or leads to the first thing that is wrong. */
  protected create(): void {
    if (this.#request.start()) return;
    this.newAuthority.form.markAllAsTouched();
    const wrong = this.#request.findings().find(({ severity }) => severity === 'error');
    if (wrong !== undefined) focusField(this.#element, wrong);
  }

  protected async startOver(): Promise<void> {
    const { confirmAnother, leave } = this.texts();
    const { authority, clients } = this.newAuthority.unsaved();
    const lost = this.newAuthority.unsavedCount() === 0 ? '' : leave(authority, clients);
    const { title, content, confirm, cancel } = confirmAnother;
    const isSure = await this.#host.confirm({ title, content: content(lost), confirm, cancel, danger: true });
    if (isSure) startOver(this.#draft);
  }

  #open(): void {
    this.#isAsking.set(false);
    prefill(this.newAuthority, this.#draft.settings(), this.#draft.clientPlan().names);
  }

  #focusTitle(): void {
    afterNextRender(
      {
        read: () => this.#element.nativeElement.querySelector<HTMLElement>('.modal-title-wrapper')?.focus(),
      },
      { injector: this.#injector },
    );
  }
}
