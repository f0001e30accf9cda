// SPDX-License-Identifier: Apache-2.0

/**
 * Splits a Windows command line as Go programs do (the rules of Microsoft's C runtime before 2008): blanks separate,
 * quotes hold together, `\"` is a quote, `""` inside quotes is a quote and ends them, other backslashes are literal.
 */
export function splitWindowsArguments(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  let inQuotes = false;
  for (let index = 0; index < line.length; index++) {
    const character = line[index] ?? '';
    if ((character === ' ' || character === '\t') && !inQuotes) {
      if (word !== null) words.push(word);
      word = null;
      continue;
    }
    word ??= '';
    if (character === '\\') {
      const run = /^\\+/.exec(line.slice(index))?.[0].length ?? 1;
      const beforeQuote = line[index + run] === '"';
      word += '\\'.repeat(beforeQuote ? Math.floor(run / 2) : run);
      index += run - 1;
      if (beforeQuote && run % 2 === 1) {
        word += '"';
        index++;
      }
    } else if (character === '"') {
      if (inQuotes && line[index + 1] === '"') {
        word += '"';
        index++;
      }
      inQuotes = !inQuotes;
    } else {
      word += character;
    }
  }
  if (word !== null) words.push(word);
  return words;
}
