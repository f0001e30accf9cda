// SPDX-License-Identifier: Apache-2.0
import { Injectable, type OnDestroy, inject, signal } from '@angular/core';
import { type LogFile, LogFiles, type ReadingProgress } from '../../../adapters/log-files';
import type { LogReport } from '../../../domain/logs';

/** Where reading a file has led to. */
export type ReadingState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly name: string; readonly progress: ReadingProgress }
  | {
      readonly step: 'read';
      readonly name: string;
      readonly report: LogReport;
      /** Whether the browser could read the file to its end. */
      readonly isWhole: boolean;
    }
  | { readonly step: 'cancelled' | 'failed'; readonly name: string };

/** One file at a time: choosing another, or leaving the page, ends the one before. */
@Injectable()
export class LogReading implements OnDestroy {
  readonly #files = inject(LogFiles);
  readonly #state = signal<ReadingState>({ step: 'idle' });
  #controller = new AbortController();

  readonly state = this.#state.asReadonly();

  async read(file: LogFile): Promise<void> {
    this.#controller.abort();
    const controller = new AbortController();
    this.#controller = controller;
    const { name, content } = file;
    const show = (progress: ReadingProgress) => {
      if (controller === this.#controller) this.#state.set({ step: 'reading', name, progress });
    };
    show({ read: 0, total: content.size, found: 0 });
    const outcome = await this.#files.read(file, show, controller.signal);
    if (controller !== this.#controller) return;
    this.#state.set(
      outcome.kind === 'read' || outcome.kind === 'unreadable'
        ? { step: 'read', name, report: outcome.report, isWhole: outcome.kind === 'read' }
        : { step: outcome.kind, name },
    );
  }

  cancel(): void {
    this.#controller.abort();
  }

  ngOnDestroy(): void {
    this.cancel();
  }
}
