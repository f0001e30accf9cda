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
import {
  type LogEntry,
  type MessageGroup,
  messageGroups,
  mostEntries,
  securityPattern,
} from '../../../domain/logs';
import { LOG_TEXTS } from '../log-texts';
import { type EntryFilter, filtered } from './entry-filter';
import { LogEntryLine } from './log-entry-line';
import { Pager, pageOf } from './pager';

/** Entries on a page. */
const pageSize = 10;

/** The lines themselves, the latest first, with what they mean and the lines around them. */
@Component({
  selector: 'vch-log-entries',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LogEntryLine, Pager],
  templateUrl: './log-entries.html',
  styleUrl: './log-entries.scss',
})
export class LogEntries {
  readonly entries = input.required<readonly LogEntry[]>();
  readonly filter = model.required<EntryFilter>();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
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
  protected readonly rows = computed(() => pageOf(this.shown(), this.page(), pageSize));

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
