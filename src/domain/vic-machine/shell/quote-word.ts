// SPDX-License-Identifier: Apache-2.0
import type { Shell } from './shell';

/** Why a value cannot be written as a word of a shell's command line. */
export type QuoteProblem =
  /** A NUL, which no command line can hold. */
  | 'nul'
  /** A line break or another control character, which Windows' shells do not hand on reliably. */
  | 'control-character'
  /** A double quote: PowerShell before 7.3 hands it on without the escape that programs need. */
  | 'double-quote'
  /** A backslash at the end of a value with blanks: PowerShell before 7.3 lets it swallow the closing quote. */
  | 'trailing-backslash';

/** The word as it is typed, or why it cannot be typed. */
export type QuoteResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: QuoteProblem };

/** Writes one word so that the shell, and on Windows the program's own splitting behind it, give back exactly the value. */
export function quoteWord(word: string, shell: Shell): QuoteResult {
  if (word.includes('\0')) return { ok: false, problem: 'nul' };
  switch (shell) {
    case 'sh':
      return { ok: true, text: quoteForSh(word) };
    case 'cmd':
      return hasControl(word)
        ? { ok: false, problem: 'control-character' }
        : { ok: true, text: quoteForCmd(word) };
    case 'powershell':
      return quoteForPowerShell(word);
  }
}

function hasControl(word: string): boolean {
  return Array.from(word).some((character) => character < ' ' || character === '\u007f');
}

/** POSIX: everything is literal between single quotes. */
function quoteForSh(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

const cmdMetacharacters = '()%!^"<>&|';

/**
 * Two readers in a row: cmd.exe with its metacharacters, then the program's splitting of the line at blanks. Values that
 * cmd.exe would touch even between quotes get a caret in front of every metacharacter, the quotes included.
 */
function quoteForCmd(word: string): string {
  if (/^[A-Za-z0-9_@+:./\\-]+$/.test(word)) return word;
  const argument = quoteArgument(word);
  if (!/["%!^]/.test(word)) return argument;
  let text = '';
  let afterPercent = false;
  for (const character of argument) {
    // After a percent sign any character gets a caret, so that no variable of that name can exist.
    text += afterPercent || cmdMetacharacters.includes(character) ? `^${character}` : character;
    afterPercent = character === '%';
  }
  return text;
}

/** Windows' argument rules: quotes around the whole, `\"` for a quote, backslashes doubled in front of a quote. */
function quoteArgument(word: string): string {
  const escaped = word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1');
  return `"${escaped}"`;
}

const powerShellQuotes = /['\u2018\u2019\u201a\u201b]/g;

/** Between single quotes everything is literal; PowerShell takes typographic quotes for single quotes, too. */
function quoteForPowerShell(word: string): QuoteResult {
  if (hasControl(word)) return { ok: false, problem: 'control-character' };
  if (word.includes('"')) return { ok: false, problem: 'double-quote' };
  if (/\s/.test(word) && word.endsWith('\\')) return { ok: false, problem: 'trailing-backslash' };
  const plain = /^[A-Za-z0-9_+=:./\\-]+$/.test(word);
  return { ok: true, text: plain ? word : `'${word.replace(powerShellQuotes, '$&$&')}'` };
}
