// SPDX-License-Identifier: Apache-2.0
import type { AnyRule, DetailOf } from '../domain/findings';

/** What an operator reads about a broken rule: one sentence each. */
export interface RuleText {
  /** What is wrong. */
  readonly wrong: string;
  /** What will happen. */
  readonly consequence?: string;
  /** What to do. */
  readonly remedy: string;
}

/** A text for every rule of a list, each made from that rule's own detail. */
export type RuleTexts<Rules extends readonly Pick<AnyRule<never>, 'id'>[]> = {
  readonly [R in Rules[number] as R['id']]: (detail: DetailOf<R>) => RuleText;
};
