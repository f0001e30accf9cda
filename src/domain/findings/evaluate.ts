// SPDX-License-Identifier: Apache-2.0
import type { AnyRule, Evaluation, Finding, Severity } from './rule';

/** What each rule says about the subject, in the order of the rules. */
export function evaluate<Subject>(
  rules: readonly AnyRule<Subject>[],
  subject: Subject,
  at: Date,
): readonly Evaluation[] {
  return rules.map((rule) => evaluateRule(rule, subject, at));
}

/** The broken rules alone, in the order of the rules. */
export function findingsOf<Subject>(
  rules: readonly AnyRule<Subject>[],
  subject: Subject,
  at: Date,
): readonly Finding[] {
  return evaluate(rules, subject, at).flatMap((evaluation) =>
    evaluation.outcome === 'failed' ? [evaluation.finding] : [],
  );
}

function evaluateRule<Subject>(rule: AnyRule<Subject>, subject: Subject, at: Date): Evaluation {
  const { id, severity, citation, field } = rule;
  if (!rule.appliesTo(subject)) return { outcome: 'not-applicable', id, citation, field };
  const detail = rule.check(subject, at);
  if (detail === null) return { outcome: 'passed', id, citation, field };
  const needsAcknowledgement = rule.needsAcknowledgement ?? false;
  return { outcome: 'failed', id, finding: { id, severity, citation, field, needsAcknowledgement, detail } };
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Worst first; findings of the same severity keep their order. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
}
