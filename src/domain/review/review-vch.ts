// SPDX-License-Identifier: Apache-2.0
import {
  type AnyRule,
  evaluate,
  type Evaluation,
  type Finding,
  type Severity,
  worstFirst,
} from '../findings';
import type { VchListItem } from '../inventory';
import type { VchDescription, VchSettings } from '../vch';
import { type Access, accessOf } from './access';
import { type CertificateTerm, certificateTerms } from './certificate-terms';
import { type ConfigurationGuess, guessConfiguration } from './configuration-guess';
import type { ReviewFacts, Untold } from './facts';
import { type Fix, fixes } from './fixes';
import { byUrgency } from './urgency';
import { reviewSections, type ReviewRuleType, type ReviewSectionId } from './sections';
import { describedVch, type ListedVch, type ReviewSubject, undescribedVch } from './subject';

/** One statement about the VCH, and what became of it. */
export interface ReviewCheck {
  readonly id: ReviewRuleType['id'];
  readonly severity: Severity;
  readonly citation: string;
  readonly evaluation: Evaluation<Untold>;
  /** What mends it, should it be broken. */
  readonly fix: Fix;
}

/** A section of a review: its checks in the order of its rules. */
export interface ReviewSection {
  readonly id: ReviewSectionId;
  readonly checks: readonly ReviewCheck[];
}

/** Everything that can be said about the security of one existing VCH. */
export interface Review {
  readonly vch: ListedVch;
  /** null when the vic-machine server fails to describe the VCH. */
  readonly description: VchDescription | null;
  /** What is told, in the form of settings: what is not told is as if it had not been given. null likewise. */
  readonly settings: VchSettings | null;
  readonly facts: ReviewFacts;
  /** When it was judged. */
  readonly at: Date;
  readonly access: Access;
  /** null when it cannot be told. */
  readonly configuration: ConfigurationGuess | null;
  readonly certificates: readonly CertificateTerm[];
  readonly sections: readonly ReviewSection[];
  /** What is wrong, worst first; notes last. */
  readonly findings: readonly Finding[];
}

/** Reviews an existing VCH. What the server lost or never tells is unknown, never taken for a default. */
export function reviewVch(description: VchDescription, facts: ReviewFacts, at: Date): Review {
  return review(describedVch(description, facts, at));
}

/** Reviews a VCH that the vic-machine server lists and fails to describe: most of it is unknown. */
export function reviewUndescribed(item: VchListItem, facts: ReviewFacts, at: Date): Review {
  return review(undescribedVch(item, facts, at));
}

function review(subject: ReviewSubject): Review {
  const { at } = subject;
  const sections = reviewSections.map(({ id, rules }): ReviewSection => ({
    id,
    checks: rules.map((rule: ReviewRuleType) => check(rule, subject)),
  }));
  const findings = sections
    .flatMap(({ checks }) => checks)
    .flatMap(({ evaluation }) => (evaluation.outcome === 'failed' ? [evaluation.finding] : []));
  const description = subject.described?.description ?? null;
  return {
    vch: subject.listed,
    description,
    settings: subject.described?.settings ?? null,
    facts: subject.facts,
    at,
    access: accessOf(subject),
    configuration: description === null ? null : guessConfiguration(description.tls),
    certificates: certificateTerms(subject),
    sections,
    findings: worstFirst(byUrgency(findings)),
  };
}

function check(rule: ReviewRuleType, subject: ReviewSubject): ReviewCheck {
  const { id, severity, citation } = rule;
  const asked: AnyRule<ReviewSubject, Untold> = rule;
  const [evaluation] = evaluate([asked], subject, subject.at);
  if (evaluation === undefined) throw new Error(`No answer of ${id}`);
  return { id, severity, citation, evaluation, fix: fixes[id] };
}
