// SPDX-License-Identifier: Apache-2.0
import type { CertificateRole } from '../review';
import { postureOf, type ReportEntry } from './report-entry';

/** A certificate that expires, with every VCH that has it. */
export interface Expiry {
  /** SHA-256 of the certificate. */
  readonly fingerprint: string;
  readonly name: string;
  readonly notAfter: Date;
  readonly holders: readonly { readonly entry: ReportEntry; readonly use: CertificateRole }[];
}

/** The certificates of all VCHs, each once, soonest expiry first. */
export function expiriesOf(entries: readonly ReportEntry[]): readonly Expiry[] {
  const expiries = new Map<string, Expiry & { readonly holders: Expiry['holders'][number][] }>();
  for (const entry of entries) {
    const certificates = postureOf(entry.reading)?.certificates ?? [];
    for (const { fingerprint, name, notAfter, use } of certificates) {
      const expiry = expiries.get(fingerprint) ?? { fingerprint, name, notAfter, holders: [] };
      expiry.holders.push({ entry, use });
      expiries.set(fingerprint, expiry);
    }
  }
  return [...expiries.values()].sort((a, b) => a.notAfter.getTime() - b.notAfter.getTime());
}
