// SPDX-License-Identifier: Apache-2.0
import { type ReportEntry, groupByAuthority } from '../../domain/report';
import type { Messages } from '../../messages';

/** A line of the list: a VCH, or the head of a group of them. */
export type ReportLine =
  | { readonly kind: 'group'; readonly id: string; readonly title: string }
  | { readonly kind: 'vch'; readonly id: string; readonly entry: ReportEntry };

const lines = new WeakMap<ReportEntry, ReportLine>();

/** One line for each VCH; the same line for the same entry, so that the grid knows it again. */
export function plainLines(entries: readonly ReportEntry[]): readonly ReportLine[] {
  return entries.map((entry) => {
    const line = lines.get(entry) ?? { kind: 'vch', id: entry.id, entry };
    lines.set(entry, line);
    return line;
  });
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
