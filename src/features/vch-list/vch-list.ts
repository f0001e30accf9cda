// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { ClrAlertModule } from '@clr/angular/emphasis/alert';
import { saveFile } from '../../adapters/downloads';
import { HOST_BRIDGE } from '../../adapters/vsphere-client';
import type { VchListItem } from '../../domain/inventory';
import type { ServerProblem } from '../../domain/plugin-api';
import {
  type ReportFilter,
  type ReportOrder,
  filterEntries,
  noFilter,
  sortEntries,
} from '../../domain/report';
import { TEXTS } from '../../ui/texts/texts';
import type { ReportFormat } from './export/report-file';
import { ReportFilterForm } from './filter/report-filter';
import { ReportGrid } from './grid/report-grid';
import { KeepsOrder } from './keeps-order';
import { LogDialog } from './log/log-dialog';
import { RemoveDialog } from './remove/remove-dialog';
import { groupedLines, plainLines } from './report-lines';
import { ReviewWords } from './review-words';
import { VchReport } from './vch-report';

/** A dialog over the list. */
type OpenDialog = { readonly kind: 'log' | 'remove'; readonly vch: VchListItem } | null;

/** All VCHs of the linked vCenter Servers, what needs attention first, and the way to a new one. */
@Component({
  selector: 'vch-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrAlertModule, KeepsOrder, LogDialog, RemoveDialog, ReportFilterForm, ReportGrid],
  providers: [ReviewWords, VchReport],
  templateUrl: './vch-list.html',
  styleUrl: './vch-list.scss',
})
export class VchList {
  protected readonly report = inject(VchReport);
  readonly #host = inject(HOST_BRIDGE);
  readonly #document = inject(DOCUMENT);
  protected readonly all = inject(TEXTS);
  protected readonly texts = computed(() => this.all().vchList);

  protected readonly filter = signal<ReportFilter>(noFilter);
  protected readonly order = signal<ReportOrder>(null);
  protected readonly isGrouped = signal(false);
  protected readonly dialog = signal<OpenDialog>(null);
  /** What was just done, for those who see it and those who hear it. */
  protected readonly notice = signal('');

  /** Sorted first: a filter is changed with every key that is pressed. */
  readonly #sorted = computed(() => sortEntries(this.report.entries(), this.order()));
  protected readonly shown = computed(() => filterEntries(this.#sorted(), this.filter()));
  protected readonly lines = computed(() =>
    this.isGrouped() ? groupedLines(this.shown(), this.all()) : plainLines(this.shown()),
  );
  /** Why the whole list could not be read. */
  protected readonly failure = computed(() => {
    const list = this.report.list();
    return list.state === 'failed' ? this.#reason(list.problem) : null;
  });
  /** Why reading the VCHs stopped. */
  protected readonly interruption = computed(() => {
    const problem = this.report.interruption();
    return problem === null ? null : this.#reason(problem);
  });
  /** vCenter Servers that did not answer; the others are shown. */
  protected readonly problems = computed(() => {
    const list = this.report.list();
    const names = new Map(this.report.vCenters().map(({ id, name }) => [id, name]));
    return list.state === 'loaded'
      ? list.problems.map(({ vCenterId, problem }) =>
          this.texts().unreachable(names.get(vCenterId) ?? vCenterId, problem.message),
        )
      : [];
  });
  protected readonly summary = computed(() => {
    const texts = this.texts();
    const all = this.report.entries();
    const failures = all.filter(({ attention }) => attention === 'failed').length;
    return [
      texts.count(this.shown().length, all.length),
      ...(failures > 0 ? [texts.failures(failures)] : []),
    ].join(' · ');
  });
  /** How far reading is, or from when the oldest is of what was read. */
  protected readonly progress = computed(() => {
    const pending = this.report.pending();
    if (pending > 0) return this.texts().reading(pending);
    const times = this.report
      .entries()
      .flatMap(({ reading }) => (reading.state === 'unread' ? [] : [reading.readAt.getTime()]));
    const oldest = times.reduce((min, time) => Math.min(min, time), Infinity);
    return oldest === Infinity ? '' : this.texts().oldest(this.#host.formatDate(new Date(oldest)));
  });
  protected readonly placeholder = computed(() =>
    this.report.entries().length === 0 ? this.texts().empty : this.texts().none,
  );

  constructor() {
    let isFirst = true;
    effect(() => {
      this.#host.refreshes();
      const anew = !isFirst;
      isFirst = false;
      untracked(() => void this.report.load({ anew }));
    });
    inject(DestroyRef).onDestroy(() => {
      this.report.stop();
    });
  }

  protected refresh(): void {
    this.notice.set('');
    void this.report.load({ anew: true });
  }

  protected async create(): Promise<void> {
    await this.#host.openModal({
      url: 'index.html#/create-vch',
      accessibilityTitle: this.all().wizard.title,
      size: { width: 1050, height: 700 },
      closable: false,
      context: this.#host.context(),
    });
    void this.report.load({ anew: false });
  }

  protected openDialog(kind: 'log' | 'remove', vch: VchListItem): void {
    this.notice.set('');
    this.dialog.set({ kind, vch });
  }

  protected removed({ name }: VchListItem): void {
    this.dialog.set(null);
    this.notice.set(this.texts().removed(name));
    void this.report.load({ anew: false });
  }

  protected closeDialog(hasChanged: boolean): void {
    this.dialog.set(null);
    if (hasChanged) void this.report.load({ anew: false });
  }

  /** Saves the whole report, whatever is shown of it. */
  protected async save(format: ReportFormat): Promise<void> {
    const { reportFile } = await import('./export/report-file');
    const entries = sortEntries(this.report.entries(), null);
    const locale = this.#host.locale();
    const { name, text, type } = await reportFile(format, entries, { all: this.all(), locale }, new Date());
    saveFile(this.#document, name, text, type);
  }

  #reason(problem: ServerProblem): string {
    return problem.kind === 'unauthenticated' ? this.all().loadStatus.signedOut : problem.message;
  }
}
