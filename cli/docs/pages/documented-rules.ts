// SPDX-License-Identifier: Apache-2.0
import type { RuleFacts } from '../../../src/domain/findings';
import { containerRules, newAuthorityRules } from '../../../src/domain/new-authority';
import { probeRules } from '../../../src/domain/probe';
import { allRules as vchRules, reviewRules } from '../../../src/domain/review';
import { wizardRules } from '../../../src/domain/wizard';
import { bodyRules, commandRules } from '../../check/checked-rules';

const authorityRules: readonly RuleFacts[] = [...newAuthorityRules, ...containerRules];

/** Every rule about a VCH, wanted or existing, and about certificates that are made for one. */
export const documentedRules: readonly RuleFacts[] = [...vchRules, ...authorityRules];

/** Where a rule can be asked. */
export type Asker = 'wizard' | 'command' | 'body' | 'review' | 'probe';

/** The rules that each of them asks, by id. */
export const askedBy: Readonly<Record<Asker, ReadonlySet<string>>> = {
  wizard: idsOf([...wizardRules, ...authorityRules]),
  command: idsOf(commandRules),
  body: idsOf(bodyRules),
  review: idsOf(reviewRules),
  probe: idsOf(probeRules),
};

/** Who asks a rule, in the order of {@link askedBy}. */
export function askersOf(id: string): readonly Asker[] {
  return (Object.keys(askedBy) as Asker[]).filter((asker) => askedBy[asker].has(id));
}

function idsOf(rules: readonly Pick<RuleFacts, 'id'>[]): ReadonlySet<string> {
  return new Set(rules.map(({ id }) => id));
}
