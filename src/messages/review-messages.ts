// SPDX-License-Identifier: Apache-2.0
import type { Finding } from '../domain/findings';
import { review } from './en/review';
import type { RuleText } from './rule-text';

/** Everything a review of an existing VCH says, in one language. */
export type ReviewMessages = typeof review;

/**
 * The texts of reviews for a locale; a language that has none yet gets English. They are apart from the other messages so
 * that the wizard need not load them.
 *
 * @param _locale BCP 47 tag as the host gives it, `de-DE`
 */
export function reviewMessages(_locale: string): ReviewMessages {
  return review;
}

/**
 * The text for a finding about an existing VCH. Also the wizard's rules have words of their own here: what is to be done
 * about something that exists is another matter.
 *
 * @throws Error when there is no text for the rule: a gap that a spec reports before an operator meets it
 */
export function describeReviewFinding(texts: ReviewMessages, { id, detail }: Finding): RuleText {
  const describe = describersOf(texts).get(id);
  if (describe === undefined) throw new Error(`No text for the rule ${id}`);
  return describe(detail);
}

type Describe = (detail: object) => RuleText;

const known = new WeakMap<ReviewMessages, ReadonlyMap<string, Describe>>();

/** The types of the texts tie each to the detail of its rule; a finding carries the detail of its own rule. */
function describersOf(texts: ReviewMessages): ReadonlyMap<string, Describe> {
  const found = known.get(texts);
  if (found !== undefined) return found;
  const sections: readonly object[] = [texts.rules, texts.adapted];
  const made = new Map(sections.flatMap((section) => Object.entries(section) as [string, Describe][]));
  known.set(texts, made);
  return made;
}
