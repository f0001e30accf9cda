// SPDX-License-Identifier: Apache-2.0

/**
 * How serious a finding is. An error means that it will not work, or that it contradicts a choice that was made: it
 * blocks Next. A warning means that it works and the operator should know. A note is good to know.
 */
export type Severity = 'error' | 'warning' | 'note';

/**
 * One statement that should hold for a subject, as data.
 *
 * @typeParam Id the rule's name, `area.statement-that-should-hold`
 * @typeParam Subject what is judged: a part of the settings, or a description of an existing VCH
 * @typeParam Detail what a message about a broken rule needs to know; never a text, never a secret
 * @typeParam Missing what a subject may fail to tell; never for settings, which say everything
 */
export interface Rule<Id extends string, Subject, Detail extends object, Missing extends string = never> {
  readonly id: Id;
  readonly severity: Severity;
  /** Where the requirement comes from, as a reader would look it up. */
  readonly citation: string;
  /** The setting a finding of this rule stands beside; see {@link Finding.field}. */
  readonly field: string;
  /** Whether Next waits until the operator has confirmed a finding of this rule (warnings only). */
  readonly needsAcknowledgement?: true;
  /** Whether the rule says anything about this subject: "not applicable" and "passed" are different answers. */
  appliesTo(subject: Subject): boolean;
  /**
   * What is wrong, or null when the statement holds.
   *
   * @param at the time to judge validity periods at
   */
  check(subject: Subject, at: Date): Detail | null;
  /**
   * What would have to be known to say that the statement holds, and is not told. What is known can break the rule all
   * the same. Rules about settings have no such member.
   */
  missing?(subject: Subject): readonly Missing[];
}

/** Any rule about a subject, whatever its id and detail. */
export type AnyRule<Subject, Missing extends string = never> = Rule<string, Subject, object, Missing>;

/** What is told about a rule without asking it. */
export type RuleFacts = Pick<
  AnyRule<never>,
  'id' | 'severity' | 'citation' | 'field' | 'needsAcknowledgement'
>;

/** The detail of a rule type. */
export type DetailOf<R> = R extends Rule<string, never, infer Detail, string> ? Detail : never;

/** A broken rule. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly citation: string;
  /**
   * The setting it stands beside, as a path in the settings: `general.name`, `tls.server.key`. Wizard and `check`
   * translate it to a form field and to a vic-machine option.
   */
  readonly field: string;
  readonly needsAcknowledgement: boolean;
  /** What the message is made from; its shape belongs to the rule with this id. */
  readonly detail: object;
}

/** What a rule says about a subject. */
export type Evaluation<Missing extends string = never> =
  | { readonly outcome: 'passed'; readonly id: string; readonly citation: string; readonly field: string }
  | {
      readonly outcome: 'not-applicable';
      readonly id: string;
      readonly citation: string;
      readonly field: string;
    }
  /** Nobody told what decides it: neither passed nor failed. */
  | {
      readonly outcome: 'unknown';
      readonly id: string;
      readonly citation: string;
      readonly field: string;
      readonly missing: readonly Missing[];
    }
  | { readonly outcome: 'failed'; readonly id: string; readonly finding: Finding };
