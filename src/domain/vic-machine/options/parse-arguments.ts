// SPDX-License-Identifier: Apache-2.0
import { findOption, type CreateOption } from './create-options';
import { createOptions } from './create-options';
import { valueProblem } from './option-value';

/** Why an option cannot be read, by kind. */
export type ArgumentProblemCode =
  | 'flag-bad-boolean'
  | 'flag-bad-syntax'
  | 'flag-bad-value'
  | 'flag-needs-argument'
  | 'flag-two-forms'
  | 'flag-undefined'
  | 'help-requested';

/** What the option parser says before it prints its help. A password is never part of the text. */
export interface ArgumentProblem {
  readonly code: ArgumentProblemCode;
  readonly text: string;
  /** The option it is about, without dashes, as written. */
  readonly option: string;
}

/** The words of a command after `vic-machine create`, sorted. */
export interface ParsedArguments {
  /** Values by long name, in the order given; flags have `true` or `false`. The last value of an option counts. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  /** Words that are no options: the first one that is none ends the options. */
  readonly rest: readonly string[];
}

/** The answer of {@link parseArguments}. */
export type ArgumentsResult =
  | { readonly ok: true; readonly value: ParsedArguments }
  | { readonly ok: false; readonly problem: ArgumentProblem };

/**
 * Sorts words as urfave/cli v1 does with Go's flag package: one or two dashes, `-x v` or `-x=v`, flags only `-x=v`, words
 * in front of the first option moved to the end, and everything from the first word that is no option left over.
 */
export function parseArguments(argv: readonly string[]): ArgumentsResult {
  const given = new Map<string, string[]>();
  const used = new Set<string>();
  const words = reordered(argv);
  let index = 0;
  for (; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word.length < 2 || !word.startsWith('-')) break;
    if (word === '--') {
      index++;
      break;
    }
    const [name, inline] = splitWord(word.replace(/^--?/, ''));
    if (name === '' || name.startsWith('-')) return fail('flag-bad-syntax', `bad flag syntax: ${word}`, name);
    const option = findOption(name);
    if (option === undefined) {
      return fail('flag-undefined', `flag provided but not defined: -${name}`, name);
    }
    let value = inline;
    if (option.kind === 'flag') value ??= 'true';
    else if (value === null) {
      index++;
      value = words[index] ?? null;
      if (value === null) return fail('flag-needs-argument', `flag needs an argument: -${name}`, name);
    }
    const problem = valueProblem(option, value);
    if (problem !== null) return badValue(option, name, value, problem);
    used.add(name);
    const values = given.get(option.name) ?? [];
    given.set(option.name, [...values, value]);
  }
  const twice = createOptions.find(({ name, alias }) => alias !== null && used.has(name) && used.has(alias));
  if (twice !== undefined) {
    const text = `Cannot use two forms of the same flag: ${String(twice.alias)} ${twice.name}`;
    return fail('flag-two-forms', text, twice.name);
  }
  const help = ['help', 'extended-help'].find((name) => given.get(name)?.at(-1) === 'true');
  if (help !== undefined) {
    return fail('help-requested', `-${help} only shows the options; nothing is created`, help);
  }
  return { ok: true, value: { given, rest: words.slice(index) } };
}

function fail(code: ArgumentProblemCode, text: string, option: string): ArgumentsResult {
  return { ok: false, problem: { code, text, option } };
}

function badValue(option: CreateOption, name: string, value: string, problem: string): ArgumentsResult {
  // The URL of the target may hold a password, and Go repeats it.
  const shown = option.kind === 'url' ? '"…"' : JSON.stringify(value);
  return option.kind === 'flag'
    ? fail('flag-bad-boolean', `invalid boolean value ${shown} for -${name}: ${problem}`, name)
    : fail('flag-bad-value', `invalid value ${shown} for flag -${name}: ${problem}`, name);
}

function splitWord(word: string): readonly [string, string | null] {
  const equals = word.indexOf('=', 1);
  return equals < 0 ? [word, null] : [word.slice(0, equals), word.slice(equals + 1)];
}

/** urfave/cli v1 puts the words in front of the first option behind the options. */
function reordered(argv: readonly string[]): readonly string[] {
  const terminator = argv.indexOf('--');
  const end = terminator < 0 ? argv.length : terminator;
  const first = argv.findIndex((word, index) => index < end && word.startsWith('-') && word !== '-');
  if (first <= 0) return argv;
  return [...argv.slice(first, end), ...argv.slice(0, first), ...argv.slice(end)];
}
