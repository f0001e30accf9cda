// SPDX-License-Identifier: Apache-2.0
import type { ReportProblem } from './request-problem';

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const address = `${octet}(?:\\.${octet}){3}`;
const prefix = '(?:3[0-2]|[12]?\\d)';

/** The address patterns of the API's swagger definitions `IP_Address`, `CIDR` and `IP_Range`. */
const patterns = {
  address: new RegExp(`^${address}$`),
  network: new RegExp(`^${address}/${prefix}$`),
  range: new RegExp(`^${address}(?:/${prefix}|-${address})$`),
  shortRange: new RegExp(`^(${address})-(${octet})$`),
} as const;

/** The text when it is what the API reads; reports it and returns it otherwise (no body is made then). */
export function requestAddress(
  typed: string,
  kind: 'address' | 'network',
  field: string,
  report: ReportProblem,
): string {
  const text = typed.trim();
  if (!patterns[kind].test(text)) report({ code: 'invalid-value', field, value: typed });
  return text;
}

/** A range in the forms that the API reads: the short form is written out, and a reversed range would make it panic. */
export function requestRange(typed: string, field: string, report: ReportProblem): string {
  const text = writtenOut(typed.replace(/\s/g, ''));
  const [first, last] = text.split('-');
  const reversed = first !== undefined && last !== undefined && numeric(first) > numeric(last);
  if (!patterns.range.test(text) || reversed) report({ code: 'invalid-value', field, value: typed });
  return text;
}

function writtenOut(range: string): string {
  const short = patterns.shortRange.exec(range);
  if (short === null) return range;
  const [, first = '', last = ''] = short;
  return `${first}-${first.slice(0, first.lastIndexOf('.') + 1)}${last}`;
}

function numeric(address: string): number {
  return address.split('.').reduce((value, part) => value * 256 + Number(part), 0);
}
