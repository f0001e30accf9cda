// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { ClrAlertModule } from '@clr/angular/emphasis/alert';
import { HOST_BRIDGE } from '../../../adapters/vsphere-client';
import type { LogReport, SecurityMessageId } from '../../../domain/logs';
import { LOG_TEXTS } from '../log-texts';
import { afterFrame } from './after-frame';
import { ClientTable } from './client-table';
import { type EntryFilter, noFilter } from './entry-filter';
import { LogEntries } from './log-entries';
import { LogTimeline } from './log-timeline';
import { MessageCounts } from './message-counts';
import { NameList } from './name-list';
import { verdictOf } from './verdict';

/** Sections below the verdict. */
const sections = 4;

/** What a log or bundle says: in words, by message, over time, by client address, and line by line. */
@Component({
  selector: 'vch-log-result',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClientTable, ClrAlertModule, LogEntries, LogTimeline, MessageCounts, NameList],
  templateUrl: './log-result.html',
  styleUrl: './log-result.scss',
  host: { '[attr.aria-busy]': 'isBusy()' },
})
export class LogResult {
  readonly name = input.required<string>();
  readonly report = input.required<LogReport>();
  /** Whether the browser could read the file to its end. */
  readonly isWhole = input.required<boolean>();

  private readonly entries = viewChild(LogEntries);
  readonly #host = inject(HOST_BRIDGE);
  protected readonly texts = inject(LOG_TEXTS);
  /** Which lines are shown: every new report begins with all. */
  protected readonly filter = linkedSignal<LogReport, EntryFilter>({
    source: this.report,
    computation: () => noFilter,
  });
  /** Sections that are shown: one more when those before have been drawn, so that no task is long. */
  protected readonly shown = linkedSignal<LogReport, number>({
    source: this.report,
    computation: () => 0,
  });
  /** Whether sections are still to come. */
  protected readonly isBusy = computed(() => this.shown() < sections && this.report().messages.length > 0);
  protected readonly verdict = computed(() => verdictOf(this.report(), this.texts()));
  protected readonly problems = computed(() => {
    const { items, leftOut } = this.report().problems;
    const { result } = this.texts();
    return [
      ...(this.isWhole() ? [] : [result.problem(this.name(), 'unreadable')]),
      ...items.map(({ file, problem }) => result.problem(file, problem)),
      ...(leftOut === 0 ? [] : [result.more(leftOut)]),
    ];
  });
  protected readonly span = computed(() => {
    const times = this.report().logs.items.flatMap(({ first, last }) => [first, last]);
    const told = times.filter((time) => time !== null);
    if (told.length === 0) return null;
    return this.texts().result.span(this.#date(Math.min(...told)), this.#date(Math.max(...told)));
  });
  protected readonly fileCount = computed(() => this.report().logs.items.length + this.report().logs.leftOut);
  protected readonly files = computed(() => {
    const { result } = this.texts();
    const { items, leftOut } = this.report().logs;
    const lines = items.map(({ name, kind, lines, messages }) => result.file(name, kind, lines, messages));
    return leftOut === 0 ? lines : [...lines, result.more(leftOut)];
  });
  protected readonly passedOver = computed(() => {
    const { items, leftOut } = this.report().passedOver;
    if (items.length === 0) return null;
    const { result } = this.texts();
    return {
      summary: result.passedOver(items.length + leftOut),
      lines: leftOut === 0 ? items : [...items, result.more(leftOut)],
    };
  });

  constructor() {
    effect((onCleanup) => {
      const shown = this.shown();
      if (!this.isBusy()) return;
      const callOff = afterFrame(() => {
        this.shown.set(shown + 1);
      });
      onCleanup(callOff);
    });
  }

  protected showMessage(id: SecurityMessageId): void {
    this.#show({ ...noFilter, id });
  }

  protected showClient(client: string): void {
    this.#show({ ...noFilter, client });
  }

  /** The lines are far below what was pressed: they get the focus, and with it into view. */
  #show(filter: EntryFilter): void {
    this.filter.set(filter);
    this.entries()?.focus();
  }

  #date(at: number): string {
    return this.#host.formatDate(new Date(at));
  }
}
