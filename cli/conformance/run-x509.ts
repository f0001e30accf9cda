// SPDX-License-Identifier: Apache-2.0
import type { GoVersion } from '../../src/domain/certificates';
import type { Comparison } from './tally';
import type { X509Answer, X509Case } from './x509-cases';
import { judgeX509, recordedVerdict } from './x509-cases';

/** Judges every case of an x509-limbo file. */
export async function runX509(
  text: string,
  options: {
    readonly version: GoVersion;
    readonly filter: string;
    /** Takes the answer to each case as it comes; null when nobody wants it. */
    readonly print: ((line: object) => void) | null;
  },
): Promise<{ readonly comparisons: readonly Comparison[]; readonly crashes: readonly string[] }> {
  const { testcases } = JSON.parse(text) as { readonly testcases: readonly X509Case[] };
  const comparisons: Comparison[] = [];
  const crashes: string[] = [];
  for (const test of testcases.filter(({ id }) => id.includes(options.filter))) {
    const start = performance.now();
    let answer: X509Answer = { ok: null, reason: 'crashed' };
    try {
      answer = await judgeX509(test, options.version);
    } catch (error) {
      crashes.push(`${test.id}: ${String(error)}`);
    }
    const milliseconds = performance.now() - start;
    options.print?.({ id: test.id, ...answer });
    const recorded = recordedVerdict(test, options.version);
    if (recorded === null) continue;
    comparisons.push({
      id: test.id,
      field: 'ok',
      ours: answer.ok,
      recorded,
      reason: answer.reason,
      milliseconds,
    });
  }
  return { comparisons, crashes };
}
