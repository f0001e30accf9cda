// SPDX-License-Identifier: Apache-2.0
import type { Severity } from '../../findings';
import type { LogFileKind } from '../reading/log-file-kind';

/**
 * What a message is about: a connection or sign-in that failed, somebody who was let in, somebody who came and left
 * without either, how the VCH is protected, or what debugging opened.
 */
export type MessageGroup = 'failed' | 'exposure' | 'protection' | 'access' | 'visit';

/** All groups, in the order they are told. */
export const messageGroups: readonly MessageGroup[] = ['failed', 'exposure', 'protection', 'access', 'visit'];

/** A message of a VCH’s logs that says something about security, as data. */
export interface SecurityPattern<Id extends string = string> {
  readonly id: Id;
  readonly group: MessageGroup;
  /** An error: something does not work. A warning: it works, and the operator should know. */
  readonly severity: Severity;
  /** The logs it stands in. */
  readonly files: readonly Exclude<LogFileKind, 'console' | 'unknown' | 'other'>[];
  /** ASCII texts of which every such message has one; ten characters at least, since lines are searched for them. */
  readonly literals: readonly string[];
  /** The message, without time, level and operation. Groups: `client`, an address with or without port; `detail`. */
  readonly pattern: RegExp;
  /** Messages as the programs write them, one for each wording. */
  readonly examples: readonly string[];
  /** Where the wording was read. Paths are of vmware/vic unless they say otherwise. */
  readonly citation: string;
}
