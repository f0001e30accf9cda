// SPDX-License-Identifier: Apache-2.0
import { Injectable, inject } from '@angular/core';
import type { LogEntry } from '../../domain/logs';
import type { LogFile, ReadingOutcome, ReadingProgress } from './read-log-file';
import { START_LOG_WORKER } from './start-log-worker';
import { type WorkerWord, withEntries } from './worker-word';

/**
 * Reads logs and bundles of any size away from the main thread. Every file has a worker of its own that is ended when it
 * has answered, or at once when reading is cancelled. Where no worker starts, the same function runs here.
 */
@Injectable({ providedIn: 'root' })
export class LogFiles {
  readonly #start = inject(START_LOG_WORKER);

  /**
   * Reads a file; nothing of it leaves the browser.
   *
   * @param tell is told how far reading is
   * @param signal cancels it
   */
  async read(
    file: LogFile,
    tell: (progress: ReadingProgress) => void,
    signal: AbortSignal,
  ): Promise<ReadingOutcome> {
    if (signal.aborted) return { kind: 'cancelled' };
    const worker = this.#start();
    const outcome = worker === null ? null : await ask(worker, file, tell, signal);
    if (outcome !== null) return outcome;
    try {
      const { readLogFile } = await import('./read-log-file');
      return await readLogFile(file, tell, () => signal.aborted);
    } catch {
      return { kind: 'failed' };
    }
  }
}

/** The worker's outcome; null when it did not start. It is ended in every case. */
async function ask(
  worker: Worker,
  file: LogFile,
  tell: (progress: ReadingProgress) => void,
  signal: AbortSignal,
): Promise<ReadingOutcome | null> {
  const entries: LogEntry[] = [];
  try {
    return await new Promise<ReadingOutcome | null>((resolve) => {
      signal.addEventListener('abort', () => {
        resolve({ kind: 'cancelled' });
      });
      worker.onmessage = ({ data }: MessageEvent<WorkerWord>) => {
        if (data.kind === 'progress') tell(data.progress);
        else if (data.kind === 'entries') entries.push(...data.entries);
        else resolve(withEntries(data.outcome, entries));
      };
      // Files answer for their errors: this one is about the script, blocked or not found.
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(null);
      };
      worker.onmessageerror = () => {
        resolve({ kind: 'failed' });
      };
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
