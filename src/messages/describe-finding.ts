// SPDX-License-Identifier: Apache-2.0
import type { Finding } from '../domain/findings';
import type { Messages } from './messages';
import type { RuleText } from './rule-text';

/**
 * The text for a finding. Every section of the messages keeps the texts of its rules under `rules`, typed against
 * them; a finding finds its own by its id.
 *
 * @throws Error when no section has a text for the rule: a gap that a spec reports before an operator meets it
 */
export function describeFinding(texts: Messages, finding: Finding): RuleText {
  const describe = ruleTexts(texts).get(finding.id);
  if (describe === undefined) throw new Error(`No text for the rule ${finding.id}`);
  return describe(finding.detail);
}

/**
 * The text for a finding out of texts that are loaded apart from the others.
 *
 * @param rules texts by rule id, typed against the rules
 * @throws Error when there is none for the rule: a gap that a spec reports before an operator meets it
 */
export function describeWith(rules: object, { id, detail }: Finding): RuleText {
  const describe = (rules as Readonly<Record<string, Describe | undefined>>)[id];
  if (describe === undefined) throw new Error(`No text for the rule ${id}`);
  return describe(detail);
}

type Describe = (detail: object) => RuleText;

const known = new WeakMap<Messages, ReadonlyMap<string, Describe>>();

/** All rule texts of a language by rule id. */
export function ruleTexts(texts: Messages): ReadonlyMap<string, Describe> {
  const found = known.get(texts);
  if (found !== undefined) return found;
  const made = new Map<string, Describe>();
  for (const section of Object.values(texts)) {
    if (!('rules' in section)) continue;
    // Each section's type ties its texts to the details of its rules; a finding carries the detail of its own rule.
    for (const [id, text] of Object.entries(section.rules)) made.set(id, text as Describe);
  }
  known.set(texts, made);
  return made;
}
