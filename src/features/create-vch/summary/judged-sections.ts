// SPDX-License-Identifier: Apache-2.0
import { type Finding, worstFirst } from '../../../domain/findings';
import { pageOf } from '../wizard-pages';
import type { SummaryRow } from './rows/summary-row';
import type { SummarySection } from './summary-sections';

/** A row with what is found about it, worst first. */
export interface JudgedRow extends SummaryRow {
  readonly findings: readonly Finding[];
}

/** A section whose rows have their findings beside them. */
export interface JudgedSection extends Pick<SummarySection, 'page' | 'title'> {
  readonly rows: readonly JudgedRow[];
  /** What is found about the page and stands beside none of its rows. */
  readonly others: readonly Finding[];
}

/**
 * The sections with every finding at the choice it is about, each once. Rows left at "nothing" and sections without
 * anything are left out, unless something is found there.
 */
export function judgedSections(
  sections: readonly SummarySection[],
  findings: readonly Finding[],
): readonly JudgedSection[] {
  const sorted = worstFirst(findings);
  return sections
    .map(({ page, title, rows }) => {
      const here = sorted.filter((finding) => pageOf(finding) === page);
      const placed = here.map((finding) => ({ finding, row: rowFor(finding, rows) }));
      const at = (row: SummaryRow | null) =>
        placed.filter((one) => one.row === row).map(({ finding }) => finding);
      return {
        page,
        title,
        rows: rows
          .map((row) => ({ ...row, findings: at(row) }))
          .filter(({ values, findings: found }) => values.length > 0 || found.length > 0),
        others: at(null),
      };
    })
    .filter(({ rows, others }) => rows.length > 0 || others.length > 0);
}

/** The row that tells a finding's field most closely; null when none does. */
export function rowFor({ field }: Pick<Finding, 'field'>, rows: readonly SummaryRow[]): SummaryRow | null {
  const fitting = rows.flatMap((row) =>
    row.fields
      .filter((told) => field === told || field.startsWith(`${told}.`))
      .map((told) => ({ row, length: told.length })),
  );
  return fitting.sort((a, b) => b.length - a.length)[0]?.row ?? null;
}
