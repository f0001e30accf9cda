// SPDX-License-Identifier: Apache-2.0
import { splitWindowsArguments } from './windows-arguments';
import type { ShellNote, SplitWords } from './word-collector';

/** cmd.exe: carets and quotes first, then the program's own splitting. */
export function splitForCmd(text: string): SplitWords {
  const notes: ShellNote[] = [];
  let line = '';
  let inQuotes = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '^' && !inQuotes) {
      index++;
      if (text[index] === '\r' && text[index + 1] === '\n') index++;
      if (text[index] === '\n') index++;
      line += text[index] ?? '';
      continue;
    }
    if (character === '"') inQuotes = !inQuotes;
    if (/[\r\n]/.test(character)) {
      if (line.trim() === '') continue;
      const rest = text.slice(index).trim();
      if (rest !== '') notes.push({ code: 'end-of-command', text: rest.slice(0, 40) });
      break;
    }
    if (!inQuotes && /[&|<>]/.test(character)) {
      notes.push({ code: 'end-of-command', text: text.slice(index).trim().slice(0, 40) });
      break;
    }
    const variable = character === '%' ? /^%[^%^\s"]+%/.exec(text.slice(index))?.[0] : undefined;
    if (variable !== undefined) notes.push({ code: 'expansion', text: variable });
    line += character;
  }
  if (inQuotes) notes.push({ code: 'open-quote', text: '"' });
  return { words: splitWindowsArguments(line), notes };
}
