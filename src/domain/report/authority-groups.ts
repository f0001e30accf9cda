// SPDX-License-Identifier: Apache-2.0
import type { ReportEntry } from './report-entry';

/** VCHs that let in the clients of one authority, or that have no such authority, or are not known well enough. */
export interface AuthorityGroup {
  /** Unique among the groups. */
  readonly id: string;
  readonly kind: 'authority' | 'no-authority' | 'not-read';
  /** Name of the authority; '' for the other kinds. */
  readonly authority: string;
  readonly entries: readonly ReportEntry[];
}

/**
 * Who trusts whom: the entries by the authorities of their clients, each in its order. A VCH with several authorities
 * is in several groups. Authorities come by name, then the VCHs that ask for no certificate, then those not read.
 */
export function groupByAuthority(entries: readonly ReportEntry[]): readonly AuthorityGroup[] {
  const authorities = new Map<string, { readonly name: string; readonly entries: ReportEntry[] }>();
  const none: ReportEntry[] = [];
  const unknown: ReportEntry[] = [];
  for (const entry of entries) {
    if (entry.reading.state !== 'read') {
      unknown.push(entry);
      continue;
    }
    const { certificates } = entry.reading.posture;
    const trusted = new Map(
      certificates
        .filter(({ use }) => use === 'client-authority')
        .map((brief) => [brief.identity, brief.name]),
    );
    if (trusted.size === 0) none.push(entry);
    for (const [identity, name] of trusted) {
      const group = authorities.get(identity) ?? { name, entries: [] };
      group.entries.push(entry);
      authorities.set(identity, group);
    }
  }
  const groups = [...authorities].map(([id, group]): AuthorityGroup => ({
    id,
    kind: 'authority',
    authority: group.name,
    entries: group.entries,
  }));
  groups.sort((a, b) => compare(a.authority, b.authority) || compare(a.id, b.id));
  const others: readonly AuthorityGroup[] = [
    { id: 'no-authority', kind: 'no-authority', authority: '', entries: none },
    { id: 'not-read', kind: 'not-read', authority: '', entries: unknown },
  ];
  return [...groups, ...others.filter((group) => group.entries.length > 0)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
