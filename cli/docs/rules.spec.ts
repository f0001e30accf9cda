// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadMessages, type Messages } from '../../src/messages';
import { ruleTexts } from '../../src/messages/describe-finding';
import { reviewMessages } from '../../src/messages/review-messages';
import { askersOf, documentedRules } from './pages/documented-rules';
import { constantTextOf, statementOf, statementOfId } from './pages/rule-statement';
import { rulesPage } from './pages/rules';
import { severityDifferences } from './pages/severity-differences';

describe('the page of rules', () => {
  let texts: Messages;
  let page: string;

  before(async () => {
    texts = await loadMessages('en');
    page = await rulesPage.write(texts);
  });

  it('has a row for every rule, and one only', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| '));
    const wrong = documentedRules.filter(({ id }) => rowsOf(rows, id).length !== 1);
    assert.deepEqual(
      wrong.map(({ id }) => id),
      [],
    );
  });

  it('is about every rule that has a text', () => {
    const ids = new Set(documentedRules.map(({ id }) => id));
    const described = [...ruleTexts(texts).keys(), ...Object.keys(reviewMessages('en').rules)];
    assert.deepEqual(
      described.filter((id) => !ids.has(id)),
      [],
    );
  });

  it('says where each is asked', () => {
    const unasked = documentedRules.filter(({ id }) => askersOf(id).length === 0);
    assert.deepEqual(
      unasked.map(({ id }) => id),
      [],
    );
  });

  it('gives a reason for severities that are not the listed ones, and for no others', () => {
    for (const { rules, listed, reason } of severityDifferences) {
      assert.notEqual(reason, '');
      for (const id of rules) {
        const rule = documentedRules.find((one) => one.id === id);
        assert.ok(rule, `there is no rule ${id}`);
        assert.notEqual(rule.severity, listed, id);
      }
    }
  });

  it('names rules that exist only', () => {
    const ids = new Set(documentedRules.map(({ id }) => id));
    const areas = [...new Set([...ids].map((id) => id.slice(0, id.indexOf('.'))))].join('|');
    const named = severityDifferences.flatMap(
      ({ reason }) => reason.match(new RegExp(`(?:${areas})\\.[a-z-]+`, 'g')) ?? [],
    );
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((id) => !ids.has(id)),
      [],
    );
  });

  it('quotes a text only when it depends on nothing that was entered', () => {
    assert.equal(constantTextOf('general.name-given', texts)?.wrong, 'The VCH has no name.');
    assert.equal(constantTextOf('general.name-fits', texts), null);
  });
});

describe('the statement of a rule', () => {
  it('is that of a review where there is one', () => {
    assert.equal(statementOf('tls.clients-are-verified'), 'Only clients with a certificate connect.');
  });

  it('is otherwise what the id says', () => {
    assert.equal(statementOfId('tls.server-key-matches-certificate'), 'Server key matches certificate.');
    assert.equal(statementOfId('networks.dns-servers-ipv4'), 'DNS servers IPv4.');
  });
});

/** Rows that are about a rule: its id is in the last cell. Rows that name it beside others are about severities. */
function rowsOf(rows: readonly string[], id: string): readonly string[] {
  const severities = rows.findIndex((line) => line.startsWith('| What is judged |'));
  return rows.slice(0, severities).filter((line) => line.endsWith(`| \`${id}\` |`));
}
