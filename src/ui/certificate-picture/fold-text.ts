// SPDX-License-Identifier: Apache-2.0

/**
 * Breaks a text into lines, between words where that is possible; what does not fit ends with an ellipsis. An empty text
 * has no lines.
 *
 * @param most lines
 * @param width letters that fit into a line
 */
export function foldText(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (const word of words.flatMap((long) => pieces(long, width))) {
    if (line === '') line = word;
    else if (lettersOf(`${line} ${word}`).length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = lettersOf(lines[most - 1] ?? '').slice(0, width - 1);
  return [...lines.slice(0, most - 1), `${last.join('')}…`];
}

const segmenter = new Intl.Segmenter('en');

/** What a reader takes for letters: none of them is cut in two. */
function lettersOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** A word that is longer than a line, in parts. */
function pieces(word: string, width: number): readonly string[] {
  const letters = lettersOf(word);
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, index) =>
    letters.slice(index * width, (index + 1) * width).join(''),
  );
}
