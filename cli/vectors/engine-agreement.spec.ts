// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadMessages } from '../../src/messages';
import { checkLine } from '../check/batch';
import { recordedFiles, recordedLines, skipped } from './recorded';

const tlsFields = [
  'mode',
  'dockerPort',
  'serverGenerated',
  'clientAuthoritiesGenerated',
  'clientAuthorityCount',
  'clientCertificateGenerated',
] as const;

for (const [command, file] of recordedFiles) {
  describe(`recorded verdicts: ${file}`, { skip: skipped(file) }, () => {
    it('agrees with every case', async () => {
      const texts = await loadMessages('en');
      const agreement = new Agreement();
      for (const [line, { id, expect }] of recordedLines(file)) {
        const answer = await checkLine(command, line, new Date('2026-11-22T00:00:00Z'), texts);
        assert.ok('accept' in answer, id);
        agreement.count('accept', id, answer.accept === expect.accept);
        agreement.count('stage', id, answer.stage === expect.stage);
        if (expect.status !== undefined) agreement.count('status', id, answer.status === expect.status);
        if (!expect.accept) {
          const isComparable = !expect.errorLoose && expect.stage !== 'validate';
          if (isComparable) agreement.count('reason', id, answer.reason?.trim() === expect.error);
          continue;
        }
        const tls = tlsFields.every((field) => answer.tls?.[field] === expect.tls?.[field]);
        agreement.count('configuration', id, answer.configuration === expect.configuration);
        agreement.count('tls', id, tls);
        agreement.count('containerNetworks', id, same(answer.containerNetworks, expect.containerNetworks));
      }
      console.log(`${file}: ${agreement.text}`);
      assert.deepEqual(agreement.differences, []);
    });
  });
}

function same(a: unknown, b: unknown): boolean {
  try {
    assert.deepEqual(a, b);
    return true;
  } catch {
    return false;
  }
}

class Agreement {
  readonly differences: string[] = [];
  private readonly counts = new Map<string, { agreed: number; all: number }>();

  count(field: string, id: string, agrees: boolean): void {
    const { agreed, all } = this.counts.get(field) ?? { agreed: 0, all: 0 };
    this.counts.set(field, { agreed: agreed + (agrees ? 1 : 0), all: all + 1 });
    if (!agrees) this.differences.push(`${id}: ${field}`);
  }

  get text(): string {
    return [...this.counts].map(([field, { agreed, all }]) => `${field} ${agreed}/${all}`).join(', ');
  }
}
