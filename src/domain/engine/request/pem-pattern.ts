// SPDX-License-Identifier: Apache-2.0

/** The API's pattern for PEM texts, as its messages show it. */
export const pemPattern =
  '^(.*-----BEGIN [A-Z ]+-----\\s+[A-Za-z0-9+/\\s]+={0,2}\\s+-----END [A-Z ]+-----\\s*)+$';

const header = /-----BEGIN [A-Z ]+-----/gy;
const base64 = /[A-Za-z0-9+/\t\n\f\r ]+/gy;
const footer = /-----END [A-Z ]+-----/gy;
const spaces = /[\t\n\f\r ]+/gy;

/**
 * Whether a text matches {@link pemPattern} as Go's regular expressions, which never backtrack, read it. A JavaScript
 * regular expression would take forever on a large file that almost matches, and has other ideas of blanks.
 */
export function matchesPem(text: string): boolean {
  let starts = new Set([0]);
  while (starts.size > 0) {
    const ends = new Set([...starts].flatMap((start) => blocksOnLine(text, start)));
    if (ends.has(text.length)) return true;
    starts = ends;
  }
  return false;
}

/** Where a block that begins on the line of `start`, after any text, may end: with or without the blanks behind it. */
function blocksOnLine(text: string, start: number): readonly number[] {
  const feed = text.indexOf('\n', start);
  const lineEnd = feed < 0 ? text.length : feed;
  const ends: number[] = [];
  for (
    let at = text.indexOf('-----BEGIN ', start);
    at >= 0 && at < lineEnd;
    at = text.indexOf('-----BEGIN ', at + 1)
  ) {
    const end = blockEnd(text, at);
    if (end === null) continue;
    const behind = runEnd(spaces, text, end) ?? end;
    // The next block's own line may begin with the blanks: only a place after the last line feed can tell.
    ends.push(behind, end);
  }
  return ends;
}

function blockEnd(text: string, start: number): number | null {
  const body = runEnd(header, text, start);
  if (body === null || !isSpace(text[body])) return null;
  const bodyEnd = runEnd(base64, text, body) ?? body;
  let marks = bodyEnd;
  while (marks < bodyEnd + 2 && text[marks] === '=') marks++;
  if (marks > bodyEnd) {
    // At least one blank and one more character in front of the padding, and a blank behind it.
    const end = bodyEnd - body >= 2 ? runEnd(spaces, text, marks) : null;
    return end === null ? null : runEnd(footer, text, end);
  }
  return bodyEnd - body >= 3 && isSpace(text[bodyEnd - 1]) ? runEnd(footer, text, bodyEnd) : null;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && '\t\n\f\r '.includes(character);
}

function runEnd(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
}
