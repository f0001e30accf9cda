// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadMessages } from '../../src/messages';
import { checkLine } from '../check/batch';

/** A recorded case, as far as it is compared here. */
interface Recorded {
  readonly id: string;
  readonly expect: {
    readonly accept: boolean;
    readonly stage: string | null;
    readonly status?: number;
    readonly error: string | null;
    readonly errorLoose: boolean;
    readonly verdictLoose?: boolean;
    readonly issues?: readonly string[];
    readonly configuration: number | null;
    readonly tls: Readonly<Record<string, unknown>> | null;
    readonly containerNetworks: unknown;
  };
}

const folder = process.env['VCH_VECTORS'] ?? '';
const tlsFields = [
  'mode',
  'dockerPort',
  'serverGenerated',
  'clientAuthoritiesGenerated',
  'clientAuthorityCount',
  'clientCertificateGenerated',
] as const;

for (const [command, file] of [
  ['create', 'public-create.jsonl'],
  ['api', 'public-api.jsonl'],
] as const) {
  const path = join(folder, 'cli', file);
  const skip = folder === '' || !existsSync(path) ? 'VCH_VECTORS names no recorded verdicts' : false;

  describe(`recorded verdicts: ${file}`, { skip }, () => {
    it('agrees with every case', async () => {
      const texts = await loadMessages('en');
      const agreement = new Agreement();
      for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
        const { id, expect } = JSON.parse(line) as Recorded;
        if (expect.verdictLoose === true) continue;
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
