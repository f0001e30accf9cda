// SPDX-License-Identifier: Apache-2.0
import { containerRules, newAuthorityRules } from '../domain/new-authority';
import { allRules as vchRules } from '../domain/review';
import { ruleTexts } from './describe-finding';
import { en } from './en';

/** Rules about a VCH, and about certificates that are made for it. */
const allRules = [...vchRules, ...newAuthorityRules, ...containerRules];

describe('the English texts', () => {
  it('have one for every rule, and none for rules that do not exist', () => {
    const ids = [...new Set(allRules.map(({ id }) => id))].sort();
    expect([...ruleTexts(en).keys()].sort()).toEqual(ids);
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
