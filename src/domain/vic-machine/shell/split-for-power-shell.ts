// SPDX-License-Identifier: Apache-2.0
import { WordCollector, type SplitWords } from './word-collector';

const singleQuotes = "'\u2018\u2019\u201a\u201b";
const doubleQuotes = '"\u201c\u201d\u201e';
const backtickEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

/** PowerShell's argument mode. */
export function splitForPowerShell(text: string): SplitWords {
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
