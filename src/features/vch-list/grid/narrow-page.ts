// SPDX-License-Identifier: Apache-2.0
import { DestroyRef, type Signal, inject, signal } from '@angular/core';
import type { ReportColumn } from '../../../domain/report';

/** Columns that a page of at most this many CSS pixels leaves out, widest first. */
const steps: readonly { readonly width: number; readonly columns: readonly ReportColumn[] }[] = [
  { width: 1200, columns: ['state', 'version'] },
  { width: 800, columns: ['vCenter'] },
  { width: 700, columns: ['endpoint'] },
];

/** The columns there is no room for, as long as the page is as narrow. To be called where Angular can inject. */
export function narrowPage(window: Window | null): Signal<ReadonlySet<ReportColumn>> {
  const queries = steps.map(({ width }) => window?.matchMedia(`(max-width: ${width}px)`));
  const leftOut = (): ReadonlySet<ReportColumn> =>
    new Set(steps.flatMap(({ columns }, index) => (queries[index]?.matches === true ? columns : [])));
  const columns = signal(leftOut());
  const listener = (): void => {
    columns.set(leftOut());
  };
  for (const query of queries) query?.addEventListener('change', listener);
  inject(DestroyRef).onDestroy(() => {
    for (const query of queries) query?.removeEventListener('change', listener);
  });
  return columns.asReadonly();
}
