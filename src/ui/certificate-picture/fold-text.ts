// SPDX-License-Identifier: Apache-2.0

/**
 * Breaks a text into lines, between words where that is possible; what does not fit ends with an ellipsis. An empty text
 * has no lines.
 *
 * @param letters that fit into a line
 * @param most lines
 */
export function foldText(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (const word of words.flatMap((long) => pieces(long, letters))) {
    if (line === '') line = word;
    else if (lengthOf(line) + 1 + lengthOf(word) <= letters) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = Array.from(lines[most - 1] ?? '')
    .slice(0, letters - 1)
    .join('');
  return [...lines.slice(0, most - 1), `${last}…`];
}

/** Characters beyond the basic plane are one letter, and are not cut in two. */
const lengthOf = (text: string): number => Array.from(text).length;

/** A word that is longer than a line, in parts. */
function pieces(word: string, letters: number): readonly string[] {
  const characters = Array.from(word);
  return Array.from({ length: Math.ceil(characters.length / letters) }, (_, index) =>
    characters.slice(index * letters, (index + 1) * letters).join(''),
  );
}
