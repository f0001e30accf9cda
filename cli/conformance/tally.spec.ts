// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Comparison } from './tally';
import { tally, tallyText } from './tally';
import { goVersionFrom, recordedVerdict } from './x509-cases';

const comparison = (id: string, ours: boolean | null, recorded: boolean | null): Comparison => ({
  id,
  field: 'ok',
  ours,
  recorded,
  reason: null,
  milliseconds: id.length,
});

describe('tally', () => {
  const result = tally([
    comparison('same', true, true),
    comparison('danger', true, false),
    comparison('block', false, true),
    comparison('undecided', null, true),
  ]);

  it('tells dangerous mistakes from others', () => {
    assert.equal(result.compared, 4);
    assert.equal(result.agreed, 1);
    assert.deepEqual(
      result.fineButRefused.map(({ id }) => id),
      ['danger'],
    );
    assert.deepEqual(
      result.refusedButFine.map(({ id }) => id),
      ['block'],
    );
    assert.deepEqual(
      result.different.map(({ id }) => id),
      ['undecided'],
    );
    assert.equal(result.slowest?.id, 'undecided');
  });

  it('is readable', () => {
    const text = tallyText('x509', result, ['boom']);
    assert.match(text, /^x509: 1 of 4 agree \(25\.00 %\)\n/);
    assert.match(text, /we say fine but it is refused: 1\n {2}danger/);
    assert.match(text, /crashes: 1\n {2}boom/);
  });
});

describe('recorded versions', () => {
  it('are found under their short names', () => {
    assert.equal(goVersionFrom('1.13.15'), '1.13');
    assert.equal(goVersionFrom('1.27'), '1.27');
    assert.equal(goVersionFrom('1.8.7'), '1.8.7');
    assert.equal(goVersionFrom('1.2'), null);
    const test = { go: { '1.13.15': 'SUCCESS' } } as never;
    assert.equal(recordedVerdict(test, '1.13'), true);
    assert.equal(recordedVerdict(test, '1.19'), null);
  });
});
