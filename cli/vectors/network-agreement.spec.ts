// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allRules } from '../../src/domain/review';
import { loadMessages } from '../../src/messages';
import { checkLine } from '../check/batch';
import { errorsAfterAcceptance, isNetworkReason, rulesOfReason } from './network-reasons';
import { recordedFiles, recordedLines, skipped } from './recorded';

const at = new Date('2026-11-22T00:00:00Z');

describe('the table of the engine’s reasons', () => {
  it('names rules that there are', () => {
    const named = [...Object.values(rulesOfReason).flat(), ...Object.keys(errorsAfterAcceptance)];
    const known = new Set(allRules.map(({ id }) => id));
    const unknown = named.filter((id) => !known.has(id));
    assert.deepEqual(unknown, []);
  });
});

for (const [command, file] of recordedFiles) {
  describe(`recorded verdicts on networks: ${file}`, { skip: skipped(file) }, () => {
    it('has a finding for every reason the engine refuses for', async () => {
      const texts = await loadMessages('en');
      const missing: string[] = [];
      let count = 0;
      for (const [line, { id, expect }] of recordedLines(file)) {
        const reasons = expect.reasons.filter(isNetworkReason);
        if (reasons.length === 0) continue;
        const answer = await checkLine(command, line, at, texts);
        assert.ok('accept' in answer && !answer.accept, id);
        const found = new Set(answer.findings.map((finding) => finding.id));
        for (const reason of reasons) {
          count++;
          const rules = command === 'create' ? rulesOfReason[reason] : [];
          if (!found.has(`engine.${reason}`)) missing.push(`${id}: engine.${reason}`);
          if (rules.length > 0 && !rules.some((rule) => found.has(rule))) {
            missing.push(`${id}: ${reason}: none of ${rules.join(', ')}`);
          }
        }
      }
      console.log(`${file}: ${count} refusals for networks`);
      assert.deepEqual(missing, []);
      assert.ok(count > 0);
    });

    it('accepts what the engine accepts, and calls an error only what fails later', async () => {
      const texts = await loadMessages('en');
      const errors = new Map<string, number>();
      for (const [line, { id, expect }] of recordedLines(file)) {
        if (!expect.accept) continue;
        const answer = await checkLine(command, line, at, texts);
        assert.ok('accept' in answer && answer.accept, id);
        for (const finding of answer.findings) {
          if (finding.severity !== 'error' || !/^(networks|firewall)\./.test(finding.id)) continue;
          assert.ok(Object.hasOwn(errorsAfterAcceptance, finding.id), `${id}: ${finding.id}`);
          errors.set(finding.id, (errors.get(finding.id) ?? 0) + 1);
        }
      }
      for (const [rule, cases] of errors) {
        console.log(`${file}: ${rule} in ${cases} accepted: ${errorsAfterAcceptance[rule] ?? ''}`);
      }
    });
  });
}
