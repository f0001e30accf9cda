// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  viewChild,
} from '@angular/core';
import { HOST_BRIDGE } from '../../../adapters/vsphere-client';
import {
  type LogEntry,
  type MessageGroup,
  messageGroups,
  mostEntries,
  securityPattern,
} from '../../../domain/logs';
import { LOG_TEXTS } from '../log-texts';
import { type EntryFilter, filtered } from './entry-filter';
import { Pager, pageOf } from './pager';
import { SeverityIcon } from './severity-icon';

/** Entries on a page. */
const pageSize = 10;

/** The lines themselves, the latest first, with what they mean and the lines around them. */
@Component({
  selector: 'vch-log-entries',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Pager, SeverityIcon],
  templateUrl: './log-entries.html',
  styleUrl: './log-entries.scss',
})
export class LogEntries {
  readonly entries = input.required<readonly LogEntry[]>();
  readonly filter = model.required<EntryFilter>();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  readonly #host = inject(HOST_BRIDGE);
  protected readonly texts = inject(LOG_TEXTS);
  protected readonly pageSize = pageSize;
  protected readonly mostEntries = mostEntries;
  /** Kinds of messages there are. */
  protected readonly groups = computed(() => {
    const there = new Set(this.entries().map(({ id }) => securityPattern(id).group));
    return messageGroups.filter((group) => there.has(group));
  });
  /** Messages there are, of the kind that is shown. */
  protected readonly messages = computed(() => {
    const { group } = this.filter();
    const ids = [...new Set(this.entries().map(({ id }) => id))];
    return ids
      .filter((id) => group === null || securityPattern(id).group === group)
      .map((id) => ({ id, title: this.texts().securityMessages[id].title }));
  });
  protected readonly shown = computed(() => filtered(this.entries(), this.filter()));
  protected readonly page = linkedSignal({ source: this.shown, computation: () => 0 });
  protected readonly rows = computed(() =>
    pageOf(this.shown(), this.page(), pageSize).map((entry) => {
      const { severity, citation } = securityPattern(entry.id);
      const texts = this.texts();
      return {
        ...entry,
        severity,
        texts: texts.securityMessages[entry.id],
        time: entry.at === null ? texts.messages.noTime : this.#host.formatDate(new Date(entry.at)),
        place: texts.entries.place(entry.file, entry.line),
        source: texts.entries.source(citation),
      };
    }),
  );

  /** Brings the lines into view, and the focus to their heading. */
  focus(): void {
    const { nativeElement } = this.heading();
    nativeElement.focus({ preventScroll: true });
    nativeElement.scrollIntoView({ block: 'start' });
  }

  protected chooseGroup(value: string): void {
    const group: MessageGroup | null = messageGroups.find((candidate) => candidate === value) ?? null;
    // A message of another kind would leave nothing to show.
    this.filter.update((filter) => ({ ...filter, group, id: null }));
  }

  protected chooseMessage(value: string): void {
    const id = this.messages().find((message) => message.id === value)?.id ?? null;
    this.filter.update((filter) => ({ ...filter, id }));
  }

  protected chooseClient(client: string): void {
    this.filter.update((filter) => ({ ...filter, client }));
  }
}
