// SPDX-License-Identifier: Apache-2.0
import type { SecurityMessage } from '../security-messages/recognise';
import type { SecurityMessageId } from '../security-messages/security-patterns';

/** A security message with the lines around it. */
export interface LogEntry extends SecurityMessage {
  /** Milliseconds since 1970; null when the line tells none. */
  readonly at: number | null;
  /** Name of the log, as its bundle has it. */
  readonly file: string;
  /** Number of the line in its log, from 1 on. */
  readonly line: number;
  readonly text: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Entries of each message that are kept: the latest. */
export const mostEntries = 100;

/** Keeps the latest entries of each message, so that a flood of one never pushes out another. */
export class KeptEntries {
  readonly #kept = new Map<SecurityMessageId, { entries: LogEntry[]; floor: number }>();

  /** Whether an entry of that time would be kept: its lines are only read when it is. */
  wants(id: SecurityMessageId, at: number | null): boolean {
    return ageOf(at) > (this.#kept.get(id)?.floor ?? Number.NEGATIVE_INFINITY) || !this.#isFull(id);
  }

  add(entry: LogEntry): void {
    const kept = this.#kept.get(entry.id) ?? { entries: [], floor: Number.NEGATIVE_INFINITY };
    this.#kept.set(entry.id, kept);
    kept.entries.push(entry);
    // Thinned out at twice the number: rarely, and always to the same entries.
    if (kept.entries.length < 2 * mostEntries) return;
    kept.entries = latest(kept.entries);
    kept.floor = ageOf(kept.entries.at(-1)?.at ?? null);
  }

  /** What was kept, the latest first. */
  get entries(): readonly LogEntry[] {
    return [...this.#kept.values()].flatMap(({ entries }) => latest(entries)).sort(latestFirst);
  }

  #isFull(id: SecurityMessageId): boolean {
    return (this.#kept.get(id)?.entries.length ?? 0) >= mostEntries;
  }
}

/** Entries without a time count as the oldest. */
function ageOf(at: number | null): number {
  return at ?? Number.NEGATIVE_INFINITY;
}

function latest(entries: readonly LogEntry[]): LogEntry[] {
  return [...entries].sort(latestFirst).slice(0, mostEntries);
}

function latestFirst(a: LogEntry, b: LogEntry): number {
  if (a.at === b.at) return 0;
  return ageOf(b.at) - ageOf(a.at);
}
