// SPDX-License-Identifier: Apache-2.0
import type { Rule } from './rule';

/** What is known of a subject, when it was not told completely. */
export interface Known<Subject, Missing extends string> {
  /** The part that was told; null when it is too little to judge anything. */
  readonly subject: Subject | null;
  /** What was not told and would decide; empty when everything is known. */
  readonly missing: readonly Missing[];
}

/** A subject of which everything is known. */
export function known<Subject>(subject: Subject): Known<Subject, never> {
  return { subject, missing: [] };
}

/** A subject of which nothing is known, and why. */
export function unknown<Missing extends string>(...missing: readonly Missing[]): Known<never, Missing> {
  return { subject: null, missing };
}

/**
 * The same statement about something else, of which its subject has to be read first: a rule about settings, asked about
 * an existing VCH. It is unknown where too little was told, and broken where what was told breaks it.
 */
export function ruleAbout<Id extends string, Subject, Detail extends object, From, Missing extends string>(
  rule: Rule<Id, Subject, Detail>,
  read: (from: From) => Known<Subject, Missing>,
): Rule<Id, From, Detail, Missing> {
  const { id, severity, citation, field } = rule;
  return {
    id,
    severity,
    citation,
    field,
    appliesTo: (from) => {
      const { subject } = read(from);
      return subject !== null && rule.appliesTo(subject);
    },
    check: (from, at) => {
      const { subject } = read(from);
      return subject === null ? null : rule.check(subject, at);
    },
    missing: (from) => read(from).missing,
  };
}

/** The rule of a list with this id. */
export function ruleNamed<Listed extends { readonly id: string }, Id extends Listed['id']>(
  rules: readonly Listed[],
  id: Id,
): Extract<Listed, { readonly id: Id }> {
  const isNamed = (rule: Listed): rule is Extract<Listed, { readonly id: Id }> => rule.id === id;
  const found = rules.find(isNamed);
  // The type allows ids of the list only.
  if (found === undefined) throw new Error(`No rule ${id}`);
  return found;
}
