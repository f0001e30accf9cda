// SPDX-License-Identifier: Apache-2.0
import type { AnyRule, Evaluation, Finding, Severity } from './rule';

/** What each rule says about the subject, in the order of the rules. */
export function evaluate<Subject, Missing extends string = never>(
  rules: readonly AnyRule<Subject, Missing>[],
  subject: Subject,
  at: Date,
): readonly Evaluation<Missing>[] {
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

function evaluateRule<Subject, Missing extends string>(
  rule: AnyRule<Subject, Missing>,
  subject: Subject,
  at: Date,
): Evaluation<Missing> {
  const { id, severity, citation, field } = rule;
  const isApplied = rule.appliesTo(subject);
  const detail = isApplied ? rule.check(subject, at) : null;
  if (detail !== null) {
    const needsAcknowledgement = rule.needsAcknowledgement ?? false;
    return {
      outcome: 'failed',
      id,
      finding: { id, severity, citation, field, needsAcknowledgement, detail },
    };
  }
  const missing = rule.missing?.(subject) ?? [];
  if (missing.length > 0) return { outcome: 'unknown', id, citation, field, missing };
  return { outcome: isApplied ? 'passed' : 'not-applicable', id, citation, field };
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Worst first; findings of the same severity keep their order. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
}
