// SPDX-License-Identifier: Apache-2.0
import type { ReadingOutcome, ReadingProgress } from './read-log-file';

/** What the worker says: how far it is, again and again, and once what it came to. */
export type WorkerWord =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'outcome'; readonly outcome: ReadingOutcome };
