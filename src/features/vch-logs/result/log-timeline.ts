// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { HOST_BRIDGE } from '../../../adapters/vsphere-client';
import { type Timeline, messageGroups } from '../../../domain/logs';
import { LOG_TEXTS } from '../log-texts';
import { barsOf } from './timeline-bars';

/** When the messages were written: stacked bars, and the same numbers as a table. */
@Component({
  selector: 'vch-log-timeline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './log-timeline.html',
  styleUrls: ['./table.scss', './log-timeline.scss'],
})
export class LogTimeline {
  readonly timeline = input.required<Timeline>();

  readonly #host = inject(HOST_BRIDGE);
  protected readonly texts = inject(LOG_TEXTS);
  /** Its rows are made when they are looked at. */
  protected readonly isTableOpen = signal(false);
  protected readonly picture = computed(() => barsOf(this.timeline()));
  /** Kinds of messages there are, in the order they are stacked. */
  protected readonly groups = computed(() =>
    messageGroups.filter((group) => this.timeline().buckets.some(({ counts }) => counts[group] > 0)),
  );
  protected readonly span = computed(() => {
    const { from, to } = this.picture();
    return { from: this.#date(from), to: this.#date(to) };
  });
  protected readonly description = computed(() => {
    const { from, to } = this.span();
    return this.texts().timeline.description(from, to, this.picture().most);
  });
  protected readonly rows = computed(() => {
    const { number } = this.texts();
    return this.timeline().buckets.map(({ start, counts }) => ({
      start: this.#date(start),
      counts: this.groups().map((group) => number(counts[group])),
    }));
  });

  #date(at: number): string {
    return this.#host.formatDate(new Date(at));
  }
}
