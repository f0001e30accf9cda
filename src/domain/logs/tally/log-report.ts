// SPDX-License-Identifier: Apache-2.0
import type { LogFileKind } from '../reading/log-file-kind';
import type { ReadingProblem } from '../reading/reading-problem';
import type { SecurityMessageId } from '../security-messages/security-patterns';
import type { ClientTable } from './client-table';
import type { LogEntry } from './kept-entries';
import type { Occurrences } from './occurrences';
import type { Timeline } from './time-buckets';

/** A log that was read. */
export interface ReadLog {
  /** As its bundle has it, `var/log/vic/vicadmin.log`. */
  readonly name: string;
  readonly kind: LogFileKind;
  readonly lines: number;
  /** Security messages in it, repeated ones too. */
  readonly messages: number;
  /** Milliseconds since 1970 of its first and last line; null when they tell none. */
  readonly first: number | null;
  readonly last: number | null;
}

/** How often a message was found. */
export interface MessageCount extends Occurrences {
  readonly id: SecurityMessageId;
}

/** A list with an end: what did not fit is only counted. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  readonly leftOut: number;
}

/** What stood in the way, and in which file. */
export interface FileProblem {
  readonly file: string;
  readonly problem: ReadingProblem;
}

/** What a log, or a bundle of logs, says about security. Plain data: it crosses threads. */
export interface LogReport {
  readonly logs: Listed<ReadLog>;
  /** Files of the bundle that are no logs of a VCH’s services. */
  readonly passedOver: Listed<string>;
  readonly problems: Listed<FileProblem>;
  /** Whether the bundle is one of the appliance, which has no security log. */
  readonly isAppliance: boolean;
  /** Every message that was found, the worst and then the most frequent first. */
  readonly messages: readonly MessageCount[];
  readonly timeline: Timeline;
  readonly clients: ClientTable;
  /** The latest entries of each message. */
  readonly entries: readonly LogEntry[];
  /** Lines that stood in more than one log and were counted once. */
  readonly repeated: number;
  /** Whether so many lines were remembered that a repeated one may have been counted twice. */
  readonly mayRepeat: boolean;
}
