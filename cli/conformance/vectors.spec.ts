// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { goVersions } from '../../src/domain/certificates';
import { runTls } from './run-tls';
import { runX509 } from './run-x509';
import type { Comparison, Tally } from './tally';
import { tally } from './tally';

const folder = process.env['VCH_VECTORS'] ?? '';
const file = (name: string) => join(folder, name);
const skipUnless = (name: string) =>
  folder === '' ? 'VCH_VECTORS is not set' : existsSync(file(name)) ? false : `${file(name)} is not there`;

const summary = (result: Tally) => [...result.fineButRefused, ...result.refusedButFine, ...result.different];
const share = (result: Tally) => result.agreed / Math.max(1, result.compared);

function assertFast(comparisons: readonly Comparison[]): void {
  const slow = comparisons.filter(({ milliseconds }) => milliseconds >= 500);
  assert.deepEqual(slow, [], 'every case takes less than half a second');
}

describe('recorded verdicts', () => {
  const x509 = 'x509/public.json';
  for (const version of goVersions) {
    it(`of certificate paths by Go ${version}`, { skip: skipUnless(x509) }, async (test) => {
      const text = readFileSync(file(x509), 'utf8');
      const { comparisons, crashes } = await runX509(text, { version, filter: '', print: null });
      const result = tally(comparisons);
      test.diagnostic(`${result.agreed} of ${result.compared} agree`);
      assert.deepEqual(crashes, []);
      assert.deepEqual(result.fineButRefused, []);
      assert.ok(share(result) >= 0.99, JSON.stringify(summary(result), null, 2));
      assertFast(comparisons);
    });
  }

  const tls = 'tls/public.jsonl';
  it('of TLS handshakes by Go 1.19 and the Docker command line', { skip: skipUnless(tls) }, async (test) => {
    const text = readFileSync(file(tls), 'utf8');
    const { comparisons, crashes } = await runTls(text, { filter: '', print: null });
    const result = tally(comparisons);
    test.diagnostic(`${result.agreed} of ${result.compared} agree`);
    assert.deepEqual(crashes, []);
    assert.deepEqual(summary(result), []);
    assertFast(comparisons);
  });
});
