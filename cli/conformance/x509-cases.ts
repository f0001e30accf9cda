// SPDX-License-Identifier: Apache-2.0
import type { Certificate, ChainVerdict, GoBuild, GoVersion } from '../../src/domain/certificates';
import { builtWith, goVersions, readCertificate, verifyChain } from '../../src/domain/certificates';
import { readPemAsGo } from '../../src/domain/pem';

/** One case of a file in the format of x509-limbo, with recorded verdicts of Go beside it. */
export interface X509Case {
  readonly id: string;
  readonly validation_kind: 'SERVER' | 'CLIENT';
  readonly trusted_certs: readonly string[];
  readonly untrusted_intermediates: readonly string[];
  readonly peer_certificate: string;
  readonly validation_time: string | null;
  readonly expected_peer_name: { readonly kind: string; readonly value: string } | null;
  /** Verdict per version of Go; a suite without recordings has none. */
  readonly go?: Readonly<Record<string, 'SUCCESS' | 'FAILURE'>>;
}

/** What the product says about a case. */
export interface X509Answer {
  /** Whether the chain is fine; null when this program cannot tell. */
  readonly ok: boolean | null;
  readonly reason: string | null;
}

/** When the verdicts of cases without a time were recorded. */
const recordedAt = '2026-11-22T01:30:00Z';

/** The recorded version that a `--go` option means: `1.27`, `1.13.15`; null for any other. */
export function goVersionFrom(option: string): GoVersion | null {
  return goVersions.find((version) => option === version || option.startsWith(`${version}.`)) ?? null;
}

/** The recorded verdict for a version, or null when there is none. */
export function recordedVerdict({ go = {} }: X509Case, version: GoVersion): boolean | null {
  const key = Object.keys(go).find((name) => name === version || name.startsWith(`${version}.`));
  const verdict = key === undefined ? undefined : go[key];
  return verdict === undefined ? null : verdict === 'SUCCESS';
}

/** Judges a case as a version of Go would. */
export async function judgeX509(test: X509Case, version: GoVersion): Promise<X509Answer> {
  const build = builtWith(version);
  const [first] = blocks(test.peer_certificate);
  const leaf = first === undefined ? null : readCertificate(first, build);
  if (leaf === null) return { ok: false, reason: 'no certificate' };
  if (!leaf.ok) return { ok: false, reason: leaf.problem.reason };
  const verdict = await verifyChain({
    leaf: leaf.value,
    intermediates: readable(test.untrusted_intermediates, build),
    anchors: readable(test.trusted_certs, build),
    host: test.expected_peer_name?.value ?? null,
    usage: test.validation_kind === 'SERVER' ? 'server' : 'client',
    at: new Date(test.validation_time ?? recordedAt),
    build,
  });
  return answerFrom(verdict);
}

function answerFrom(verdict: ChainVerdict): X509Answer {
  switch (verdict.outcome) {
    case 'trusted':
      return { ok: true, reason: null };
    case 'refused':
      return { ok: false, reason: verdict.refusal.message };
    case 'unknown':
      return { ok: null, reason: verdict.refusal.message };
  }
}

function blocks(pem: string): readonly Uint8Array<ArrayBuffer>[] {
  return readPemAsGo(new TextEncoder().encode(pem))
    .filter((block) => block.label === 'CERTIFICATE')
    .map((block) => block.bytes);
}

/** Like a pool of Go: what cannot be read is passed over. */
function readable(pems: readonly string[], build: GoBuild): readonly Certificate[] {
  return pems.flatMap(blocks).flatMap((der) => {
    const reading = readCertificate(der, build);
    return reading.ok ? [reading.value] : [];
  });
}
