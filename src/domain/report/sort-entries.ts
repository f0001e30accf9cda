// SPDX-License-Identifier: Apache-2.0
import { attentionRank, type ReportColumn, type ReportEntry } from './report-entry';

/** By what the report is sorted; null = what needs attention first. */
export type ReportOrder = { readonly by: ReportColumn; readonly descending: boolean } | null;

/** The entries in an order. What is not known comes last, whichever way round; equals are in the order of attention. */
export function sortEntries(entries: readonly ReportEntry[], order: ReportOrder): readonly ReportEntry[] {
  return [...entries].sort(
    order === null ? byAttention : (a, b) => byColumn(a, b, order.by, order.descending) || byAttention(a, b),
  );
}

function byColumn(a: ReportEntry, b: ReportEntry, column: ReportColumn, descending: boolean): number {
  const left = a.keys[column];
  const right = b.keys[column];
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right === descending ? 1 : -1;
}

function byAttention(a: ReportEntry, b: ReportEntry): number {
  return (
    attentionRank(a.attention) - attentionRank(b.attention) ||
    byColumn(a, b, 'expiry', false) ||
    byColumn(a, b, 'name', false) ||
    (a.id < b.id ? -1 : 1)
  );
}
