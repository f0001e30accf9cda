// SPDX-License-Identifier: Apache-2.0
import { findOption } from '../options/create-options';

/** What stands in a command where a password stood. */
export const maskedPassword = '********';

/** The words of a command without its passwords. */
export interface WordsWithoutSecrets {
  readonly words: readonly string[];
  /** Options that held a password, with their dashes, each once. */
  readonly dropped: readonly string[];
}

/**
 * Drops the values of password options and the passwords inside URLs, keeping everything else a reader or judge needs.
 * Has to run before anything else looks at the words.
 */
export function withoutSecrets(argv: readonly string[]): WordsWithoutSecrets {
  const dropped = new Set<string>();
  const words: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? '';
    const match = /^--?([^=]+)(?:=(.*))?$/s.exec(word);
    const option = match === null ? undefined : findOption(match[1] ?? '');
    const glued = option === undefined ? gluedPassword(word) : null;
    if (glued !== null) {
      dropped.add(`--${glued.option}`);
      words.push(glued.masked);
      continue;
    }
    if (match === null || option === undefined || option.kind === 'flag') {
      words.push(maskUrl(word, word.split('=')[0] ?? '', dropped));
      continue;
    }
    const name = `--${option.name}`;
    const mask = (value: string) => {
      if ('secret' in option && value !== '') {
        dropped.add(name);
        return maskedPassword;
      }
      return maskUrl(value, name, dropped, option.kind === 'url');
    };
    if (match[2] !== undefined) {
      words.push(word.slice(0, word.length - match[2].length) + mask(match[2]));
    } else {
      words.push(word);
      index++;
      const value = argv[index];
      if (value !== undefined) words.push(mask(value));
    }
  }
  return { words, dropped: [...dropped] };
}

/**
 * A password glued to its alias, `-pSecret`, as other programs take it. vic-machine knows no such option and would
 * repeat it in its message. Words with hyphens are taken for misspelt options.
 */
function gluedPassword(word: string): { readonly option: string; readonly masked: string } | null {
  const [, alias = '', rest = ''] = /^-([A-Za-z])([^=]+)/s.exec(word) ?? [];
  const option = alias === '' ? undefined : findOption(alias);
  if (option === undefined || !('secret' in option) || /^[a-z]*(-[a-z]+)+$/.test(rest)) return null;
  return { option: option.name, masked: `-${alias}${maskedPassword}` };
}

/** `user:password@host`, behind a scheme or at the start of a value that is a URL without one. */
function maskUrl(value: string, name: string, dropped: Set<string>, mayLackScheme = false): string {
  // Digits up to a slash are a port; everything else in front of the last @ may be a password, slashes included.
  const pattern = mayLackScheme
    ? /^((?:\w+:\/\/)?[^/?#:@]*):(?!\d*(?:\/|$))(.*)@/s
    : /(\w+:\/\/[^/?#:@\s]*):([^/?#\s]*)@/s;
  return value.replace(pattern, (whole: string, start: string, password: string) => {
    if (password === '') return whole;
    dropped.add(name);
    return `${start}:${mayLackScheme ? encodeURIComponent(maskedPassword) : maskedPassword}@`;
  });
}
