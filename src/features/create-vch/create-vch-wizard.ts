// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  signal,
  viewChild,
  type OnDestroy,
  Injector,
} from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { ClrWizard, ClrWizardModule } from '@clr/angular/wizard';
import { HOST_BRIDGE } from '../../adapters/vsphere-client';
import type { Finding } from '../../domain/findings';
import type { VchListItem } from '../../domain/inventory';
import { FindingList } from '../../ui/finding-list/finding-list';
import { FindingText } from '../../ui/findings/finding-text';
import { FINDINGS } from '../../ui/findings/findings';
import { focusField } from '../../ui/findings/field-findings';
import { LoadStatus } from '../../ui/loading/load-status';
import { TEXTS } from '../../ui/texts/texts';
import { ComputePage } from './compute/compute-page';
import { Creation } from './creation/creation';
import { CreationProgress } from './creation/creation-progress';
import { GeneralPage } from './general/general-page';
import { NameCheck } from './general/name-check';
import { NetworksPage } from './networks/networks-page';
import { OperationsUserPage } from './operations-user/operations-user-page';
import { RegistriesPage } from './registries/registries-page';
import { NewAuthorityDialog } from './security/new-authority/new-authority-dialog';
import { SecurityPage } from './security/security-page';
import { StoragePage } from './storage/storage-page';
import { SummaryPage } from './summary/summary-page';
import { VchDraft } from './vch-draft';
import { type WizardPage, pageOf } from './wizard-pages';
import { WizardRules } from './wizard-rules';

/** The wizard "New Virtual Container Host": its frame, what is still needed, and Finish. */
@Component({
  selector: 'vch-create-vch-wizard',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ClrWizardModule,
    ComputePage,
    CreationProgress,
    FindingList,
    FindingText,
    GeneralPage,
    LoadStatus,
    NetworksPage,
    NewAuthorityDialog,
    NgTemplateOutlet,
    OperationsUserPage,
    RegistriesPage,
    SecurityPage,
    StoragePage,
    SummaryPage,
  ],
  providers: [
    VchDraft,
    Creation,
    NameCheck,
    { provide: FINDINGS, useFactory: () => inject(VchDraft).findings },
  ],
  templateUrl: './create-vch-wizard.html',
  styleUrl: './create-vch-wizard.scss',
  host: { '(keydown.enter)': 'onEnter($event)', '(window:beforeunload)': 'onUnload($event)' },
})
export class CreateVchWizard implements OnDestroy {
  protected readonly draft = inject(VchDraft);
  /** Asks by itself, from here on. */
  protected readonly nameCheck = inject(NameCheck);
  protected readonly creation = inject(Creation);
  protected readonly rules = inject(WizardRules);
  readonly #host = inject(HOST_BRIDGE);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);
  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().wizard);

  private readonly wizard = viewChild.required(ClrWizard);
  protected readonly page = signal<WizardPage>('general');
  /** Whether the list of what is still needed is unfolded. */
  protected readonly reasonsShown = signal(false);

  /** What stands between the operator and Next, or Finish on the last page. */
  protected readonly blocking = computed(() => {
    const page = this.page();
    return this.draft.blocking().filter((finding) => page === 'summary' || pageOf(finding) === page);
  });

  /** Whether Next, or Finish on the last page, has to wait: for the operator, or for a page's rules to be there. */
  protected readonly waits = computed(
    () => this.blocking().length > 0 || (this.page() !== 'general' && !this.draft.isJudged()),
  );

  /** Warnings of this page that Next waits for. */
  protected readonly toAcknowledge = computed(() =>
    this.draft
      .findings()
      .filter((finding) => finding.needsAcknowledgement && pageOf(finding) === this.page()),
  );

  /** The field that is waited for. */
  #waiting: ReturnType<typeof setTimeout> | undefined;

  protected open(page: WizardPage): void {
    if (page === this.page()) this.#focusFirstField();
    else this.draft.leavePage(this.page());
    this.page.set(page);
    this.reasonsShown.set(false);
    this.draft.now.set(new Date());
  }

  /** The first page begins at its first field; Clarity leads to the title of every other page. */
  #focusFirstField(): void {
    afterNextRender(
      () => this.#element.nativeElement.querySelector<HTMLElement>('clr-wizard-page input')?.focus(),
      { injector: this.#injector },
    );
  }

  protected hasErrors(page: WizardPage): boolean {
    return (
      this.draft.visited().has(page) && this.draft.blocking().some((finding) => pageOf(finding) === page)
    );
  }

  /** Leads to another page, as the navigation on the left does. */
  protected openPage(page: WizardPage): void {
    // Clarity puts its own words in front of a page's id.
    this.wizard().navService.goTo(`clr-wizard-page-page-${page}`);
  }

  /** Leads to what a finding is about, on whatever page that is. */
  protected goTo(finding: Finding): void {
    const page = pageOf(finding);
    clearTimeout(this.#waiting);
    if (page !== this.page()) this.openPage(page);
    const focus = () => {
      this.#focusOnceThere(finding, 40);
    };
    afterNextRender(focus, { injector: this.#injector });
  }

  /** A page that is opened is there a moment later, and Clarity then leads the focus to its title: ours comes after. */
  #focusOnceThere(finding: Finding, attempts: number): void {
    if (focusField(this.#element, finding) || attempts === 0) return;
    this.#waiting = setTimeout(() => {
      this.#focusOnceThere(finding, attempts - 1);
    }, 50);
  }

  /** Enter goes on; when it cannot, to the first thing that is still needed. */
  protected onEnter(event: Event): void {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || !['text', 'password'].includes(target.type)) return;
    event.preventDefault();
    const [first] = this.blocking();
    if (first !== undefined) {
      this.reasonsShown.set(true);
      this.goTo(first);
    } else if (this.page() !== 'summary' && !this.waits()) this.wizard().next();
  }

  /** The browser asks before it throws away what was entered. */
  protected onUnload(event: BeforeUnloadEvent): void {
    const isCreated = this.creation.state().step === 'succeeded';
    if ((this.draft.isTouched && !isCreated) || this.#keysLost() !== '') event.preventDefault();
  }

  protected async cancel(): Promise<void> {
    const { leave } = this.texts();
    const content = [leave.content, this.#keysLost()].join(' ').trim();
    if (this.draft.isTouched && !(await this.#host.confirm({ ...leave, content, danger: true }))) return;
    this.leave(null);
  }

  /** Closes after the creation, unless private keys would be lost and the operator wants to stay. */
  protected async close(created: VchListItem | null): Promise<void> {
    const content = this.#keysLost();
    const { leaveCreated } = this.#all().newAuthorityPage;
    if (content !== '' && !(await this.#host.confirm({ ...leaveCreated, content, danger: true }))) return;
    this.leave(created);
  }

  /** Which private keys exist in this window only, as a sentence; '' when none do. */
  #keysLost(): string {
    const { unsaved, unsavedCount } = this.draft.newAuthority;
    const { authority, clients } = unsaved();
    return unsavedCount() === 0 ? '' : this.#all().newAuthorityPage.leave(authority, clients);
  }

  protected back(): void {
    this.wizard().navService.previous();
  }

  protected finish(): void {
    const { draft } = this;
    if (this.waits()) return;
    void this.creation.start(draft.settings(), draft.clientPlan(), new Date());
  }

  protected leave(created: VchListItem | null): void {
    this.draft.wipe();
    this.#host.closeModal(created === null ? undefined : { created: created.id });
  }

  ngOnDestroy(): void {
    clearTimeout(this.#waiting);
    this.draft.wipe();
  }
}
