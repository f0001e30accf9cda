// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { ClrAlertModule } from '@clr/angular/emphasis/alert';
import { PluginServer } from '../../adapters/plugin-server';
import { HOST_BRIDGE } from '../../adapters/vsphere-client';
import { creationLogName } from '../../domain/logs';
import { LOG_TEXTS } from './log-texts';
import { LogPicker } from './reading/log-picker';
import { LogProgress } from './reading/log-progress';
import { LogReading } from './reading/log-reading';
import { LogResult } from './result/log-result';
import { LogSources } from './sources/log-sources';

/** The section "Logs" of a VCH: reads its creation log, or a log or bundle the operator chooses, in this browser. */
@Component({
  selector: 'vch-log-reader',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrAlertModule, LogPicker, LogProgress, LogResult, LogSources],
  providers: [LogReading],
  templateUrl: './log-reader.html',
  styleUrl: './log-reader.scss',
})
export class LogReader {
  /** VCH Admin of the VCH, `https://ip:2378`; null while it has no address. */
  readonly portal = input.required<string | null>();

  readonly #server = inject(PluginServer);
  readonly #host = inject(HOST_BRIDGE);
  readonly #reading = inject(LogReading);
  #turn = 0;
  protected readonly texts = inject(LOG_TEXTS);
  protected readonly state = this.#reading.state;
  protected readonly isFetching = signal(false);
  /** Why there is no creation log; null when nothing is wrong. */
  protected readonly failure = signal<string | null>(null);

  /** What a screen reader is told: the end of reading, and nothing of every step. */
  protected readonly news = computed(() => {
    const state = this.state();
    const texts = this.texts();
    if (state.step === 'reading') return texts.progress.label(state.name);
    if (state.step === 'cancelled') return texts.cancelled(state.name);
    return state.step === 'read' ? texts.result.heading(state.name) : '';
  });

  protected read(file: File): void {
    this.#turn += 1;
    this.failure.set(null);
    void this.#reading.read({ name: file.name, content: file });
  }

  protected cancel(): void {
    this.#reading.cancel();
  }

  protected async readCreationLog(): Promise<void> {
    const [object] = this.#host.context();
    if (object === undefined) return;
    const turn = (this.#turn += 1);
    this.failure.set(null);
    this.isFetching.set(true);
    const answer = await this.#server.log(object.vCenterId, object.id);
    this.isFetching.set(false);
    // A file may have been chosen meanwhile.
    if (turn !== this.#turn) return;
    if (!answer.ok) {
      this.failure.set(this.texts().creationLogFailed(answer.problem.message));
      return;
    }
    await this.#reading.read({ name: creationLogName, content: new Blob([answer.value]) });
  }
}
