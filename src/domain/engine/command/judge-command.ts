// SPDX-License-Identifier: Apache-2.0
import { parseArguments } from '../../vic-machine';
import type { EngineFiles } from '../engine-files';
import { outcomeOf, type EngineOutcome } from '../outcome';
import type { EngineIssue, EngineMessage, EngineReason } from '../reason';
import { validatePlan } from '../validate/validate-plan';
import { buildCommandPlan } from './build-command-plan';

/** Where `vic-machine create` gives up. */
export type CommandStage = 'flags' | 'params' | 'args' | 'validate' | 'panic';

/** What `vic-machine create` makes of a command, short of the creation itself. */
export type CommandVerdict =
  | {
      readonly accept: true;
      readonly outcome: EngineOutcome;
      /** What the engine logs on the way. */
      readonly messages: readonly EngineMessage[];
    }
  | {
      readonly accept: false;
      readonly stage: CommandStage;
      /** The error the tool ends with. */
      readonly message: string;
      /** Kinds of what is wrong, sorted, each once. */
      readonly reasons: readonly EngineReason[];
      readonly issues: readonly EngineIssue[];
      readonly messages: readonly EngineMessage[];
    };

/**
 * Judges a command as vic-machine does: option syntax, option values and certificates, left-over words, validation.
 * Datastores, compute resources and networks are taken to exist, and passwords to be right.
 *
 * @param argv the words after `vic-machine create`
 * @param files the file system the command is given in
 * @param at the time certificates are judged at
 */
export async function judgeCommand(
  argv: readonly string[],
  files: EngineFiles,
  at: Date,
): Promise<CommandVerdict> {
  const messages: EngineMessage[] = [];
  const log = (message: EngineMessage) => messages.push(message);
  const parsed = parseArguments(argv);
  if (!parsed.ok) {
    const { code, text } = parsed.problem;
    return refused('flags', text, [{ reason: code, text }], messages);
  }
  const plan = await buildCommandPlan(parsed.value, files, at, log);
  if (!plan.ok) {
    const stage = plan.issue.reason === 'panic-nil' ? 'panic' : 'params';
    return refused(stage, plan.issue.text, [plan.issue], messages);
  }
  const [unknown] = parsed.value.rest;
  if (unknown !== undefined) {
    const text = `Unknown argument: ${unknown}`;
    return refused('args', text, [{ reason: 'argument-unknown', text }], messages);
  }
  const issues = await validatePlan(plan.value, log);
  if (issues.length > 0) {
    const text = issues.map((issue) => issue.text).join(', ');
    return refused('validate', `failed to validate VCH: ${text}`, issues, messages);
  }
  return { accept: true, outcome: outcomeOf(plan.value), messages };
}

function refused(
  stage: CommandStage,
  message: string,
  issues: readonly EngineIssue[],
  messages: readonly EngineMessage[],
): CommandVerdict {
  const reasons = [...new Set(issues.map(({ reason }) => reason))].sort();
  return { accept: false, stage, message, reasons, issues, messages };
}
