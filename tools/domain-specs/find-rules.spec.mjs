// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newAuthorityRules } from '../../src/domain/new-authority/index.ts';
import { allRules, reviewRules } from '../../src/domain/review/index.ts';
import { findRules } from './find-rules.mjs';

describe('findRules', () => {
  it('finds every rule that has a say, and those that no list of all names', async () => {
    const found = new Set((await findRules()).map(({ rule }) => rule));
    const missing = [...allRules, ...reviewRules, ...newAuthorityRules].filter((rule) => !found.has(rule));
    assert.deepEqual(
      missing.map(({ id }) => id),
      [],
    );
  });

  it('says where each is written, not where lists take it up', async () => {
    const areas = new Map((await findRules()).map(({ rule, area }) => [rule, area]));
    assert.deepEqual([...new Set(newAuthorityRules.map((rule) => areas.get(rule)))], ['new-authority']);
    assert.equal(areas.get(allRules.find(({ id }) => id === 'tls.clients-are-verified')), 'tls');
    assert.equal(areas.get(reviewRules.find(({ id }) => id === 'tls.clients-are-verified')), 'review');
  });
});
