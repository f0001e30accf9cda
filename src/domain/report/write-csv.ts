// SPDX-License-Identifier: Apache-2.0

/** A cell: text is shown as it is, never run; null is empty. */
export type CsvCell = string | number | null;

/** What a spreadsheet may take for the start of a formula, after blanks and control characters it skips. */
const formula = /^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20|]/;

/**
 * Comma-separated values (RFC 4180): CRLF ends every line, every text stands in quotes, a quote is written twice. A text
 * that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV Injection): names come from whoever
 * may name a VCH or a certificate.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}
