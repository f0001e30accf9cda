// SPDX-License-Identifier: Apache-2.0
import { judgeRequest, type RequestVerdict } from '../../src/domain/engine';
import type { Messages } from '../../src/messages';
import { authTraps } from './auth-traps';
import type { CheckFinding, CheckResult } from './check-result';
import { masked } from './mask';
import { networkFindings } from './network-findings';
import { networkTraps } from './network-traps';
import { outcomePart } from './outcome-part';

/** Judges a request body as the vic-machine API would, with the traps it sets for bodies it accepts. */
export async function checkBody(id: unknown, body: unknown, at: Date, texts: Messages): Promise<CheckResult> {
  const verdict = await judgeRequest(body, { user: 'user', hasPassword: true }, at);
  return {
    id,
    accept: verdict.accept,
    stage: verdict.accept ? null : verdict.stage,
    status: verdict.status,
    reason: verdict.accept ? null : masked(verdict.message),
    ...outcomePart(verdict.accept ? verdict.outcome : null, texts),
    handshake: null,
    findings: verdict.accept
      ? [
          ...authTraps(verdict.outcome, body),
          ...networkTraps(body),
          ...networkFindings(verdict.outcome, at, texts),
        ]
      : refusals(verdict),
  };
}

function refusals(verdict: Exclude<RequestVerdict, { accept: true }>): readonly CheckFinding[] {
  return verdict.issues.map(({ reason, text }) => ({
    id: `engine.${reason}`,
    severity: 'error',
    option: null,
    message: masked(text),
  }));
}
