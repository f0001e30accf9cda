// SPDX-License-Identifier: Apache-2.0
import { isDigit, isLetter, type Cursor } from './cursor';
import { parsed, refused, type Parsed } from './problem';

/** Reads `scheme://`, letter case aside, as one of the schemes that are supported (given in lower case). */
export function readScheme<Scheme extends string>(
  cursor: Cursor,
  supported: readonly Scheme[],
): Parsed<Scheme> {
  if (cursor.text === '') return refused('empty', 0);
  const start = cursor.position;
  const scheme = cursor
    .lookWhile((character) => isLetter(character) || isDigit(character) || '+-.'.includes(character))
    .toLowerCase();
  if (scheme === '' || !cursor.text.startsWith('://', start + scheme.length)) {
    return refused('scheme-missing', start);
  }
  const found = supported.find((candidate) => candidate === scheme);
  if (found === undefined) return refused('scheme-unsupported', start);
  cursor.position = start + scheme.length + '://'.length;
  return parsed(found);
}
