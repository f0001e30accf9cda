// SPDX-License-Identifier: Apache-2.0
import type { Shell } from './shell';
import { splitWindowsArguments } from './windows-arguments';

/** Something in a command line that only the shell itself could work out, or that ends the command. */
export interface ShellNote {
  readonly code:
    /** `$x`, `$(…)`, `%x%`, an unquoted wildcard: taken literally here. */
    | 'expansion'
    /** `;`, `|`, `&&`, `>`: what follows is not part of the command. */
    | 'end-of-command'
    /** A quote that is not closed. */
    | 'open-quote';
  /** The text it is about. */
  readonly text: string;
}

/** A command line in words. */
export interface SplitWords {
  readonly words: readonly string[];
  readonly notes: readonly ShellNote[];
}

/** Splits a command line by the rules of a shell; continued lines belong together. */
export function splitWords(text: string, shell: Shell): SplitWords {
  switch (shell) {
    case 'sh':
      return splitForSh(text);
    case 'cmd':
      return splitForCmd(text);
    case 'powershell':
      return splitForPowerShell(text);
  }
}

class WordCollector {
  readonly words: string[] = [];
  readonly notes: ShellNote[] = [];
  private word: string | null = null;

  add(text: string): void {
    this.word = (this.word ?? '') + text;
  }

  end(): void {
    if (this.word !== null) this.words.push(this.word);
    this.word = null;
  }

  get isEmpty(): boolean {
    return this.word === null;
  }

  note(code: ShellNote['code'], text: string): void {
    if (!this.notes.some((note) => note.code === code && note.text === text)) this.notes.push({ code, text });
  }

  finished(): SplitWords {
    this.end();
    return { words: this.words, notes: this.notes };
  }
}

/** POSIX shell, without expansions: those are noted and kept as they are written. */
function splitForSh(text: string): SplitWords {
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

/** cmd.exe: carets and quotes first, then the program's own splitting. */
function splitForCmd(text: string): SplitWords {
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

const singleQuotes = "'\u2018\u2019\u201a\u201b";
const doubleQuotes = '"\u201c\u201d\u201e';
const backtickEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

/** PowerShell's argument mode. */
function splitForPowerShell(text: string): SplitWords {
  const out = new WordCollector();
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    const rest = text.slice(index);
    if (/[\r\n]/.test(character) && out.words.length === 0 && out.isEmpty) continue;
    if (character === '&' && out.words.length === 0 && out.isEmpty) continue;
    if (/^[;|&<>\r\n]/.test(rest)) {
      if (rest.trim() !== '') out.note('end-of-command', rest.trim().slice(0, 40));
      return out.finished();
    }
    if (/[ \t]/.test(character)) out.end();
    else if (character === '#' && out.isEmpty) {
      const feed = rest.indexOf('\n');
      if (feed < 0) break;
      index += feed - 1;
    } else if (character === '`') {
      index += text[index + 1] === '\r' && text[index + 2] === '\n' ? 2 : 1;
      if (text[index] !== '\n') out.add(text[index] ?? '');
    } else if (singleQuotes.includes(character)) {
      index = readPowerShellQuotes(text, index + 1, singleQuotes, out);
    } else if (doubleQuotes.includes(character)) {
      index = readPowerShellQuotes(text, index + 1, doubleQuotes, out);
    } else {
      if (/^(?:\$[\w({]|@[({])/.test(rest)) out.note('expansion', /^\S+/.exec(rest)?.[0] ?? character);
      out.add(character);
    }
  }
  return out.finished();
}

function readPowerShellQuotes(text: string, start: number, quotes: string, out: WordCollector): number {
  out.add('');
  const isLiteral = quotes === singleQuotes;
  for (let index = start; index < text.length; index++) {
    const character = text[index] ?? '';
    if (quotes.includes(character)) {
      const next = text[index + 1];
      if (next === undefined || !quotes.includes(next)) return index;
      index++;
      out.add(next);
    } else if (!isLiteral && character === '`') {
      index++;
      const escaped = text[index] ?? '';
      out.add(backtickEscapes[escaped] ?? escaped);
    } else {
      if (!isLiteral && /^\$[\w({]/.test(text.slice(index))) {
        out.note('expansion', /^\$[\w({]*/.exec(text.slice(index))?.[0] ?? '$');
      }
      out.add(character);
    }
  }
  out.note('open-quote', quotes[0] ?? '');
  return text.length;
}
