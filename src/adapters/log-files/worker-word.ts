// SPDX-License-Identifier: Apache-2.0
import type { LogEntry } from '../../domain/logs';
import type { ReadingOutcome, ReadingProgress } from './read-log-file';

/** What the worker says: how far it is, again and again, then what it found, piece by piece, and at last the outcome. */
export type WorkerWord =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'entries'; readonly entries: readonly LogEntry[] }
  /** Its report has no entries: they were said before. */
  | { readonly kind: 'outcome'; readonly outcome: ReadingOutcome };

/** Entries in a word: the page unpacks each word in one task, in a few milliseconds. */
const entriesInWord = 200;

/** An outcome as words, none of which is long: a report may have thousands of entries with the lines around them. */
export function outcomeWords(outcome: ReadingOutcome): readonly WorkerWord[] {
  const entries = 'report' in outcome ? outcome.report.entries : [];
  const words: WorkerWord[] = [];
  for (let from = 0; from < entries.length; from += entriesInWord) {
    words.push({ kind: 'entries', entries: entries.slice(from, from + entriesInWord) });
  }
  return [...words, { kind: 'outcome', outcome: withEntries(outcome, []) }];
}

/** The same outcome with these entries in its report, when it has one. */
export function withEntries(outcome: ReadingOutcome, entries: readonly LogEntry[]): ReadingOutcome {
  return 'report' in outcome ? { ...outcome, report: { ...outcome.report, entries } } : outcome;
}
