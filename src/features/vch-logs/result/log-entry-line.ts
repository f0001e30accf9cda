// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { HOST_BRIDGE } from '../../../adapters/vsphere-client';
import { type LogEntry, securityPattern } from '../../../domain/logs';
import { LOG_TEXTS } from '../log-texts';
import { SeverityIcon } from './severity-icon';

/** A line of a log: what it says, and, when it is unfolded, what it means and what stands around it. */
@Component({
  selector: 'vch-log-entry-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SeverityIcon],
  templateUrl: './log-entry-line.html',
  styleUrl: './log-entry-line.scss',
})
export class LogEntryLine {
  readonly entry = input.required<LogEntry>();

  readonly #host = inject(HOST_BRIDGE);
  protected readonly texts = inject(LOG_TEXTS);
  /** Its meaning and context are made when they are looked at. */
  protected readonly isOpen = signal(false);
  protected readonly pattern = computed(() => securityPattern(this.entry().id));
  protected readonly words = computed(() => this.texts().securityMessages[this.entry().id]);
  protected readonly time = computed(() => {
    const { at } = this.entry();
    return at === null ? this.texts().messages.noTime : this.#host.formatDate(new Date(at));
  });
}
