// SPDX-License-Identifier: Apache-2.0
import { WordCollector, type SplitWords } from './word-collector';

/** POSIX shell, without expansions: those are noted and kept as they are written. */
export function splitForSh(text: string): SplitWords {
  const out = new WordCollector();
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    const rest = text.slice(index);
    if (character === '\n' && out.words.length === 0 && out.isEmpty) continue;
    if (/^[;|&<>()\n]/.test(rest)) {
      if (rest.trim() !== '') out.note('end-of-command', rest.trim().slice(0, 40));
      return out.finished();
    }
    if (/[ \t\r]/.test(character)) out.end();
    else if (character === '#' && out.isEmpty) {
      const feed = rest.indexOf('\n');
      if (feed < 0) break;
      index += feed - 1;
    } else if (character === '\\') {
      const next = text[index + 1] === '\r' && text[index + 2] === '\n' ? '\r\n' : (text[index + 1] ?? '');
      if (next !== '\n' && next !== '\r\n') out.add(next);
      index += next.length;
    } else if (character === "'") {
      const end = text.indexOf("'", index + 1);
      if (end < 0) out.note('open-quote', "'");
      out.add(text.slice(index + 1, end < 0 ? text.length : end));
      index = end < 0 ? text.length : end;
    } else if (character === '"') {
      index = readShDoubleQuotes(text, index + 1, out);
    } else {
      noteShExpansion(rest, out);
      out.add(character);
    }
  }
  return out.finished();
}

function readShDoubleQuotes(text: string, start: number, out: WordCollector): number {
  out.add('');
  for (let index = start; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '"') return index;
    if (character === '\\' && /[$`"\\\n]/.test(text[index + 1] ?? '')) {
      index++;
      if (text[index] !== '\n') out.add(text[index] ?? '');
      continue;
    }
    if (character === '$' || character === '`') noteShExpansion(text.slice(index), out);
    out.add(character);
  }
  out.note('open-quote', '"');
  return text.length;
}

function noteShExpansion(rest: string, out: WordCollector): void {
  const found = /^(?:\$\{[^}]*\}?|\$\([^)]*\)?|\$[A-Za-z_0-9@*#?!$-]+|`[^`]*`?|[*?]|\[[^\]]*\])/.exec(
    rest,
  )?.[0];
  const isHome = rest.startsWith('~') && out.isEmpty;
  if (found !== undefined || isHome) out.note('expansion', found ?? '~');
}
