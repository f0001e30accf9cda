// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { product } from '../contestants/product';
import type { RecordedChain } from './recorded-chain';

/** A case of an x509-limbo file, as far as it is used here. */
interface RecordedCase {
  readonly id: string;
  readonly validation_kind: 'SERVER' | 'CLIENT';
  readonly trusted_certs: readonly string[];
  readonly untrusted_intermediates: readonly string[];
  readonly peer_certificate: string;
  readonly validation_time: string | null;
  readonly expected_peer_name: { readonly value: string } | null;
}

/** The recorded chain this product takes longest for. */
export interface WorstRecorded {
  readonly id: string;
  /** Out of how many. */
  readonly cases: number;
  readonly chain: RecordedChain;
}

/** Looks for the worst recorded chain; null when the folder has no recorded verdicts. */
export async function worstRecorded(folder: string): Promise<WorstRecorded | null> {
  const file = join(folder, 'x509', 'public.json');
  if (folder === '' || !existsSync(file)) return null;
  const { testcases } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly testcases: readonly RecordedCase[];
  };
  const quickest = new Map<RecordedCase, number>();
  // What comes first pays for the warming up, and any run may be disturbed: the quickest of three counts.
  for (const test of [...testcases, ...testcases, ...testcases]) {
    const start = performance.now();
    await product.recorded(chainOf(test));
    const duration = performance.now() - start;
    quickest.set(test, Math.min(duration, quickest.get(test) ?? duration));
  }
  const [worst] = [...quickest].sort(([, a], [, b]) => b - a).map(([test]) => test);
  return worst === undefined ? null : { id: worst.id, cases: testcases.length, chain: chainOf(worst) };
}

function chainOf(test: RecordedCase): RecordedChain {
  return {
    leaf: test.peer_certificate,
    intermediates: test.untrusted_intermediates,
    anchors: test.trusted_certs,
    host: test.expected_peer_name?.value ?? null,
    usage: test.validation_kind === 'SERVER' ? 'server' : 'client',
    at: test.validation_time ?? '2026-11-22T01:30:00Z',
  };
}
