// SPDX-License-Identifier: Apache-2.0

const isLabel = (text: string) => /^[A-Z ]+$/.test(text);
const space = /[\t\n\f\r ]*/y;
const body = /[A-Za-z0-9+/\t\n\f\r ]*/y;

/**
 * Whether a PEM text passes the pattern of the vic-machine API (`swagger.json`, `x509_data.pem`): blocks of base64
 * without headers, and nothing in front of a BEGIN but text on the same line. Read by hand: as a regular expression it
 * takes exponential time on hostile files.
 */
export function passesApiPattern(text: string): boolean {
  let position = 0;
  let blocks = 0;
  while (position < text.length) {
    const lineEnd = text.indexOf('\n', position);
    const begin =
      text.slice(position, lineEnd < 0 ? undefined : lineEnd).lastIndexOf('-----BEGIN ') + position;
    if (begin < position) return false;
    const label = labelAt(text, begin + 11);
    if (label === null) return false;
    const bodyStart = begin + 11 + label.length + 5;
    let at = skip(text, bodyStart, body);
    const content = text.slice(bodyStart, at);
    const padding = /^={0,2}/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
    at += padding;
    const gap = skip(text, at, space);
    // White space behind the label, at least one character, and white space again in front of END.
    const isSpaced =
      padding > 0 ? gap > at && content.length > 1 : /[\t\n\f\r ]$/.test(content) && content.length > 2;
    if (!isSpaced || !/^[\t\n\f\r ]/.test(content) || !text.startsWith('-----END ', gap)) return false;
    const endLabel = labelAt(text, gap + 9);
    if (endLabel === null) return false;
    position = skip(text, gap + 9 + endLabel.length + 5, space);
    blocks++;
  }
  return blocks > 0;
}

function labelAt(text: string, start: number): string | null {
  const end = text.indexOf('-----', start);
  const label = end < 0 || end - start > 100 ? '' : text.slice(start, end);
  return isLabel(label) ? label : null;
}

function skip(text: string, start: number, pattern: RegExp): number {
  pattern.lastIndex = start;
  pattern.test(text);
  return Math.max(start, pattern.lastIndex);
}
