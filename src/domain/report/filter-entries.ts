// SPDX-License-Identifier: Apache-2.0
import type { TlsDescription } from '../vch';
import { type Attention, postureOf, type ReportEntry } from './report-entry';

/** Which entries are wanted. */
export interface ReportFilter {
  /** Words that must all be in name, vCenter, endpoint, version or a certificate's name; '' = any. */
  readonly text: string;
  readonly protection: TlsDescription['mode'] | 'any';
  readonly attention: Attention | 'any';
}

/** Lets every entry through. */
export const noFilter: ReportFilter = { text: '', protection: 'any', attention: 'any' };

/** The entries that are wanted, in their order. */
export function filterEntries(entries: readonly ReportEntry[], filter: ReportFilter): readonly ReportEntry[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const { protection, attention } = filter;
  if (words.length === 0 && protection === 'any' && attention === 'any') return entries;
  return entries.filter(
    (entry) =>
      (attention === 'any' || entry.attention === attention) &&
      (protection === 'any' || postureOf(entry.reading)?.protection === protection) &&
      words.every((word) => entry.haystack.includes(word)),
  );
}
