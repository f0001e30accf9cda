// SPDX-License-Identifier: Apache-2.0
import type { ClientRow } from '../../../domain/logs';

/** Columns that can be sorted by. */
export type ClientColumn = 'address' | 'count' | 'failed' | 'first' | 'last';

/** The order of the table. */
export interface ClientOrder {
  readonly column: ClientColumn;
  readonly isDescending: boolean;
}

const byAddress = new Intl.Collator('en', { numeric: true });

/** The rows in that order. Times that are not told come last in both directions. */
export function sortedClients(
  rows: readonly ClientRow[],
  { column, isDescending }: ClientOrder,
): readonly ClientRow[] {
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    if (column === 'address') return sign * byAddress.compare(a.address, b.address);
    const [one, other] = [a[column], b[column]];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}
