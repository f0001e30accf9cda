// SPDX-License-Identifier: Apache-2.0

/** Blocks (headings, paragraphs, tables, lists) one below the other. Empty ones are left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A heading; level 1 is the page's own. */
export function heading(level: 1 | 2 | 3, text: string): string {
  return `${'#'.repeat(level)} ${text}`;
}

/** Points one below the other. */
export function list(points: readonly string[]): string {
  return points.map((point) => `- ${point}`).join('\n');
}

/** Steps one below the other, with their numbers. */
export function steps(points: readonly string[]): string {
  return points.map((point, index) => `${index + 1}. ${point}`).join('\n');
}

/** A program text of its own, such as a command over several lines. */
export function program(language: string, text: string): string {
  return ['```' + language, text, '```'].join('\n');
}

/** A link to a heading of the same page, as GitHub names it. */
export function linkToHeading(text: string, title: string): string {
  const anchor = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
  return `[${text}](#${anchor})`;
}

/** A table. Cells are Markdown; a line end or a `|` in one neither ends the row nor the cell. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headings), `|${'---|'.repeat(headings.length)}`, ...rows.map(line)].join('\n');
}

/** Text in the typeface of programs. */
export function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text}${fence}`;
}

function cell(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}
