// SPDX-License-Identifier: Apache-2.0
import { type ReportEntry, groupByAuthority } from '../../domain/report';
import type { Messages } from '../../messages';

/** A line of the list: a VCH, or the head of a group of them. */
export type ReportLine =
  | { readonly kind: 'group'; readonly id: string; readonly title: string }
  | { readonly kind: 'vch'; readonly id: string; readonly entry: ReportEntry };

/** One line for each VCH. */
export function plainLines(entries: readonly ReportEntry[]): readonly ReportLine[] {
  return entries.map((entry) => ({ kind: 'vch', id: entry.id, entry }));
}

/** The VCHs by the authorities of their clients, under a head each; a VCH with several is there several times. */
export function groupedLines(
  entries: readonly ReportEntry[],
  { vchList: { groups } }: Messages,
): readonly ReportLine[] {
  return groupByAuthority(entries).flatMap((group): readonly ReportLine[] => [
    {
      kind: 'group',
      id: group.id,
      title: groups[group.kind](group.entries.length, group.authority),
    },
    ...group.entries.map((entry) => ({ kind: 'vch', id: `${group.id} ${entry.id}`, entry }) as const),
  ]);
}
