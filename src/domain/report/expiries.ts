// SPDX-License-Identifier: Apache-2.0
import type { CertificateUse } from '../review';
import type { ReportEntry } from './report-entry';

/** A certificate that expires, with every VCH that has it. */
export interface Expiry {
  /** SHA-256 of the certificate. */
  readonly fingerprint: string;
  readonly name: string;
  readonly notAfter: Date;
  readonly holders: readonly { readonly entry: ReportEntry; readonly use: CertificateUse }[];
}

/** The certificates of all VCHs, each once, soonest expiry first. */
export function expiriesOf(entries: readonly ReportEntry[]): readonly Expiry[] {
  const expiries = new Map<string, Expiry & { readonly holders: Expiry['holders'][number][] }>();
  for (const entry of entries) {
    if (entry.reading.state !== 'read') continue;
    for (const { fingerprint, name, notAfter, use } of entry.reading.posture.certificates) {
      const expiry = expiries.get(fingerprint) ?? { fingerprint, name, notAfter, holders: [] };
      expiry.holders.push({ entry, use });
      expiries.set(fingerprint, expiry);
    }
  }
  return [...expiries.values()].sort((a, b) => a.notAfter.getTime() - b.notAfter.getTime());
}
