// SPDX-License-Identifier: Apache-2.0
import { outcomeOf, type EngineOutcome } from '../outcome';
import type { EngineIssue, EngineMessage, EngineReason } from '../reason';
import { validatePlan } from '../validate/validate-plan';
import { schemaIssue } from './body-schema';
import { buildPlan, type RequestCredentials } from './build-plan';
import { readBody } from './read-body';

/** What the vic-machine API answers to `POST …/vch`, short of the creation itself. */
export type RequestVerdict =
  | {
      readonly accept: true;
      readonly status: 201;
      readonly outcome: EngineOutcome;
      /** What the engine logs on the way. */
      readonly messages: readonly EngineMessage[];
    }
  | {
      readonly accept: false;
      readonly status: 400 | 422 | 500;
      /** `code` of the answer; null when the answer has none. */
      readonly code: number | null;
      /** `message` of the answer. */
      readonly message: string;
      readonly stage: 'body' | 'build' | 'validate' | 'panic';
      /** Kinds of what is wrong, sorted, each once. */
      readonly reasons: readonly EngineReason[];
      readonly issues: readonly EngineIssue[];
      readonly messages: readonly EngineMessage[];
    };

/**
 * Judges a parsed JSON body as the API server does: decoding, schema, handler, validation. Datastores, compute resources
 * and networks are taken to exist; ids of port groups are taken for their names.
 *
 * @param at the time certificates are judged at
 */
export async function judgeRequest(
  body: unknown,
  credentials: RequestCredentials,
  at: Date,
): Promise<RequestVerdict> {
  const messages: EngineMessage[] = [];
  if (body === null || body === undefined) {
    return refused(
      422,
      602,
      'body',
      [{ reason: 'body-required', text: 'vch in body is required' }],
      messages,
    );
  }
  const decoded = readBody(body);
  if (!decoded.ok) {
    const text = `parsing vch body from "" failed, because ${decoded.problem}`;
    return refused(400, 400, 'body', [{ reason: 'body-type', text }], messages);
  }
  const violation = schemaIssue(decoded.value);
  if (violation !== null) return refused(422, violation.code, 'body', [violation], messages);
  const plan = await buildPlan(decoded.value, credentials, at, (message) => messages.push(message));
  if (!plan.ok) {
    const panics = plan.issue.reason === 'panic-nil' || plan.issue.reason === 'panic-index';
    return refused(panics ? 500 : 400, null, panics ? 'panic' : 'build', [plan.issue], messages);
  }
  const issues = await validatePlan(plan.value, (message) => messages.push(message));
  if (issues.length > 0) return refused(400, null, 'validate', issues, messages);
  return { accept: true, status: 201, outcome: outcomeOf(plan.value), messages };
}

function refused(
  status: 400 | 422 | 500,
  code: number | null,
  stage: 'body' | 'build' | 'validate' | 'panic',
  issues: readonly EngineIssue[],
  messages: readonly EngineMessage[],
): RequestVerdict {
  const text = issues.map((issue) => issue.text).join(', ');
  const message = stage === 'validate' ? `failed to validate VCH: ${text}` : text;
  const reasons = [...new Set(issues.map(({ reason }) => reason))].sort();
  return { accept: false, status, code, message, stage, reasons, issues, messages };
}
