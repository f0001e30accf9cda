// SPDX-License-Identifier: Apache-2.0
import { areDigits, isDigit, isLetter, parseWhole, type Cursor } from './cursor';
import { parsed, refused, type Parsed } from './problem';

/** The name of a host, case as written. Comparing is {@link sameName}. */
export interface HostName {
  readonly name: string;
  /** Its parts between the dots, from left to right. */
  readonly labels: readonly string[];
}

/** Longest label, RFC 1035 2.3.4. */
const longestLabel = 63;
/** Longest name as text, from the 255 bytes of RFC 1035 2.3.4. */
const longestName = 253;

/** Reads the longest run of letters, digits, `-`, `_` and `.` as a name. */
export function readHostName(cursor: Cursor): Parsed<HostName> {
  const start = cursor.position;
  const labels: string[] = [];
  do {
    const label = readLabel(cursor);
    if (!label.ok) return label;
    labels.push(label.value);
  } while (cursor.skip('.'));
  const name = cursor.text.slice(start, cursor.position);
  if (name.length > longestName) return refused('name-too-long', start + longestName);
  const top = labels.at(-1) ?? '';
  if (areDigits(top)) return refused('looks-like-an-address', cursor.position - top.length);
  return parsed({ name, labels });
}

function readLabel(cursor: Cursor): Parsed<string> {
  const start = cursor.position;
  const label = cursor.takeWhile(
    (character) => isLetter(character) || isDigit(character) || character === '-',
  );
  if (cursor.sees('_')) return refused('underscore', cursor.position);
  if (label === '') {
    if (cursor.sees('*')) return refused('wildcard-misplaced', start);
    const nothing = cursor.sees('.') || (cursor.atEnd && start > 0);
    return nothing ? refused('label-empty', start) : cursor.unexpected();
  }
  if (label.length > longestLabel) return refused('label-too-long', start + longestLabel);
  if (label.startsWith('-')) return refused('label-hyphen', start);
  if (label.endsWith('-')) return refused('label-hyphen', cursor.position - 1);
  return parsed(label);
}

/**
 * A host name of RFC 1123 2.1: labels of letters, digits and inner hyphens, 63 characters each, 253 in all. One label is
 * enough. No trailing dot (certificates have none), no underscore (DNS has such names, hosts do not: RFC 952, and
 * Docker refuses them in image names), and the last label is not a number.
 */
export function parseHostName(text: string): Parsed<HostName> {
  return parseWhole(text, readHostName);
}

/** Whether two names are the same one: letter case does not count (RFC 4343). */
export function sameName(a: HostName, b: HostName): boolean {
  return a.name.toLowerCase() === b.name.toLowerCase();
}
