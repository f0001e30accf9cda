// SPDX-License-Identifier: Apache-2.0
import { judgeRequest, type EngineOutcome, type RequestVerdict } from '../../src/domain/engine';
import type { CheckFinding, CheckResult } from './check-result';
import { masked } from './mask';
import { outcomePart } from './outcome-part';
import { checkTexts } from './texts';

/** Judges a request body as the vic-machine API would, with the traps it sets for bodies it accepts. */
export async function checkBody(id: unknown, body: unknown, at: Date): Promise<CheckResult> {
  const verdict = await judgeRequest(body, { user: 'user', hasPassword: true }, at);
  return {
    id,
    accept: verdict.accept,
    stage: verdict.accept ? null : verdict.stage,
    status: verdict.status,
    reason: verdict.accept ? null : masked(verdict.message),
    ...outcomePart(verdict.accept ? verdict.outcome : null),
    handshake: null,
    findings: verdict.accept ? traps(verdict.outcome, body) : refusals(verdict),
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

/** What the API accepts and makes something else of. */
function traps(outcome: EngineOutcome, body: unknown): readonly CheckFinding[] {
  const auth = part(body, 'auth');
  const authorities = part(part(auth, 'client'), 'certificate_authorities');
  const hasAuthorities = Array.isArray(authorities) && authorities.length > 0;
  const { texts } = { texts: checkTexts.body };
  const trap = (
    id: string,
    severity: CheckFinding['severity'],
    option: string,
    message: string,
  ): CheckFinding => ({
    id: `api.${id}`,
    severity,
    option,
    message,
  });
  switch (outcome.configuration) {
    case 1:
      return [
        trap('client-key-lost', 'error', 'auth.server.generate', texts.unusableGenerated),
        ...(hasAuthorities
          ? [trap('authorities-lost', 'error', 'auth.client.certificate_authorities', texts.authoritiesLost)]
          : []),
      ];
    case 6: {
      const askedFor = part(part(auth, 'client'), 'no_tls_verify') === true;
      return [
        ...(askedFor ? [] : [trap('clients-not-verified', 'warning', 'auth.client', texts.noVerification)]),
        ...(part(auth, 'no_tls') === true
          ? [trap('tls-stays-on', 'warning', 'auth.no_tls', texts.tlsStaysOn)]
          : []),
      ];
    }
    case 7:
      return part(auth, 'no_tls') === true ? [] : [trap('no-tls', 'warning', 'auth.server', texts.noTls)];
    default:
      return [];
  }
}

function part(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)[key] : undefined;
}
