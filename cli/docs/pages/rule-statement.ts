// SPDX-License-Identifier: Apache-2.0
import type { Messages } from '../../../src/messages';
import { ruleTexts } from '../../../src/messages/describe-finding';
import { reviewMessages } from '../../../src/messages/review-messages';
import type { RuleText } from '../../../src/messages/rule-text';

const review = reviewMessages('en');
const statements: Readonly<Record<string, string>> = review.statements;

/** Words of ids that are written in another way in texts. */
const spelling: Readonly<Record<string, string>> = {
  cpu: 'CPU',
  cpus: 'CPUs',
  dhcp: 'DHCP',
  dns: 'DNS',
  http: 'HTTP',
  https: 'HTTPS',
  hub: 'Hub',
  ip: 'IP',
  ipv4: 'IPv4',
  pkcs1: 'PKCS #1',
  vm: 'VM',
  ascii: 'ASCII',
};

/** What a rule says should hold: the statement of a review, else what its id says. */
export function statementOf(id: string): string {
  return statements[id] ?? statementOfId(id);
}

/** `tls.server-key-matches-certificate` as “Server key matches certificate.” */
export function statementOfId(id: string): string {
  const words = id.slice(id.indexOf('.') + 1).split('-');
  const text = words.map((word) => spelling[word] ?? word).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** What an operator reads about the broken rule; null when that depends on what was entered. */
export function constantTextOf(id: string, texts: Messages): RuleText | null {
  const ofReview: Readonly<Record<string, unknown>> = review.rules;
  const describe: unknown = ruleTexts(texts).get(id) ?? ofReview[id];
  return isConstant(describe) ? describe() : null;
}

/** Whether a text is made from nothing. */
function isConstant(describe: unknown): describe is () => RuleText {
  return typeof describe === 'function' && describe.length === 0;
}
