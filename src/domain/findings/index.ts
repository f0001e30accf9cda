// SPDX-License-Identifier: Apache-2.0
export type { AnyRule, DetailOf, Evaluation, Finding, Rule, RuleFacts, Severity } from './rule';
export { evaluate, findingsOf, worstFirst } from './evaluate';
export { known, ruleAbout, ruleNamed, unknown, type Known } from './known';
