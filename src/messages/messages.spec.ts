// SPDX-License-Identifier: Apache-2.0
import { containerRules, newAuthorityRules } from '../domain/new-authority';
import { allRules as vchRules, reviewRules } from '../domain/review';
import { ruleTexts } from './describe-finding';
import { en } from './en';
import { probe } from './en/probe';
import { review } from './en/review';

/** Rules about a VCH, and about certificates that are made for it. */
const allRules = [...vchRules, ...newAuthorityRules, ...containerRules];

describe('the English texts', () => {
  it('have one for every rule, and none for rules that do not exist', () => {
    const ids = [...new Set(allRules.map(({ id }) => id))].sort();
    expect(
      [...ruleTexts(en).keys(), ...Object.keys(review.rules), ...Object.keys(probe.rules)].sort(),
    ).toEqual(ids);
  });

  it('have one for every rule that is asked about an existing VCH, in words for what exists', () => {
    const ids: readonly string[] = reviewRules.map(({ id }) => id);
    expect([...Object.keys(review.rules), ...Object.keys(review.adapted)].sort()).toEqual([...ids].sort());
    expect(Object.keys(review.statements).sort()).toEqual([...ids].sort());
  });
});

describe('the rules', () => {
  it('have ids of their own', () => {
    const ids = allRules.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('say where each comes from', () => {
    expect(allRules.filter(({ citation }) => citation.trim() === '')).toEqual([]);
  });
});
