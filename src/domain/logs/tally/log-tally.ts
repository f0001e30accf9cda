// SPDX-License-Identifier: Apache-2.0
import { type LogFileKind, isApplianceFile } from '../reading/log-file-kind';
import type { ReadingProblem } from '../reading/reading-problem';
import type { SecurityMessage } from '../security-messages/recognise';
import type { SecurityMessageId } from '../security-messages/security-patterns';
import { securityPattern } from '../security-messages/security-patterns';
import { ClientCounter } from './client-table';
import { KeptEntries, type LogEntry } from './kept-entries';
import type { FileProblem, Listed, LogReport, MessageCount, ReadLog } from './log-report';
import { type Occurrences, never, seenAgain } from './occurrences';
import { RepeatedLines } from './repeated-lines';
import { TimeBuckets } from './time-buckets';

/** Names of logs, of other files and of problems that are listed. */
const mostListed = 200;

/** A message in a log, before its lines are read. */
export interface FoundMessage {
  readonly message: SecurityMessage;
  readonly at: number | null;
  /** The whole line. */
  readonly text: string;
  /** Number of the log. */
  readonly file: number;
}

/** Counts what the logs of a bundle say. Memory does not grow with them. */
export class LogTally {
  readonly #logs = new List<ReadLog>();
  readonly #passedOver = new List<string>();
  readonly #problems = new List<FileProblem>();
  readonly #messages = new Map<SecurityMessageId, Occurrences>();
  readonly #timeline = new TimeBuckets();
  readonly #clients = new ClientCounter();
  readonly #entries = new KeptEntries();
  readonly #lines = new RepeatedLines();
  #isAppliance = false;
  #repeated = 0;
  #found = 0;
  #begun = 0;

  /** Messages found so far. */
  get found(): number {
    return this.#found;
  }

  /** Begins a log, and gives its number. */
  begin(): number {
    return (this.#begun += 1);
  }

  /** Counts a message; tells whether its entry should be handed in too. */
  count({ message, at, text, file }: FoundMessage): boolean {
    // Lines without a time may be alike by chance.
    if (at !== null && this.#lines.isRepeated(text, file)) {
      this.#repeated += 1;
      return false;
    }
    const { id, client } = message;
    const { group } = securityPattern(id);
    this.#found += 1;
    this.#messages.set(id, seenAgain(this.#messages.get(id) ?? never, at));
    this.#timeline.add(at, group);
    if (client !== null) this.#clients.add(client, id, group, at);
    return this.#entries.wants(id, at);
  }

  keep(entry: LogEntry): void {
    this.#entries.add(entry);
  }

  addLog(log: ReadLog): void {
    this.#logs.add(log);
  }

  /** A file of the bundle that is no log of a VCH. */
  passOver(name: string): void {
    this.#passedOver.add(name);
    if (isApplianceFile(name)) this.#isAppliance = true;
  }

  addProblem(file: string, problem: ReadingProblem): void {
    this.#problems.add({ file, problem });
  }

  get report(): LogReport {
    return {
      logs: this.#logs.listed,
      passedOver: this.#passedOver.listed,
      problems: this.#problems.listed,
      isAppliance: this.#isAppliance && !this.#logs.listed.items.some(isOfVch),
      messages: [...this.#messages].map(([id, seen]) => ({ id, ...seen })).sort(worstFirst),
      timeline: this.#timeline.timeline,
      clients: this.#clients.table,
      entries: this.#entries.entries,
      repeated: this.#repeated,
      mayRepeat: this.#lines.isFull,
    };
  }
}

const ofVch: readonly LogFileKind[] = ['docker-api', 'vch-admin', 'init', 'console'];

function isOfVch({ kind }: ReadLog): boolean {
  return ofVch.includes(kind);
}

const severities = { error: 0, warning: 1, note: 2 } as const;

function worstFirst(a: MessageCount, b: MessageCount): number {
  const severity = severities[securityPattern(a.id).severity] - severities[securityPattern(b.id).severity];
  return severity === 0 ? b.count - a.count : severity;
}

/** The first items one by one, the others as a number. */
class List<Item> {
  readonly #items: Item[] = [];
  #leftOut = 0;

  add(item: Item): void {
    if (this.#items.length < mostListed) this.#items.push(item);
    else this.#leftOut += 1;
  }

  get listed(): Listed<Item> {
    return { items: this.#items, leftOut: this.#leftOut };
  }
}
