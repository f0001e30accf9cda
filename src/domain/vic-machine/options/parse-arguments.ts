// SPDX-License-Identifier: Apache-2.0
import { createOptions, findOption, type CreateOption } from './create-options';
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
  const { problems, ...value } = sortArguments(argv, findOption);
  const [problem] = problems;
  return problem === undefined ? { ok: true, value } : { ok: false, problem };
}

/**
 * The same without giving up: options that cannot be read are left out and reported. Behind an unknown option, a word
 * that is no option is taken for its value.
 */
export function sortArguments(
  argv: readonly string[],
  find: (name: string) => CreateOption | undefined,
): ParsedArguments & { readonly problems: readonly ArgumentProblem[] } {
  const given = new Map<string, readonly string[]>();
  const problems: ArgumentProblem[] = [];
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
    const option = find(name);
    if (name === '' || name.startsWith('-')) {
      problems.push({ code: 'flag-bad-syntax', text: `bad flag syntax: ${word}`, option: name });
    } else if (option === undefined) {
      problems.push({
        code: 'flag-undefined',
        text: `flag provided but not defined: -${name}`,
        option: name,
      });
      if (inline === null && words[index + 1]?.startsWith('-') === false) index++;
    } else {
      const isFlag = option.kind === 'flag';
      if (!isFlag && inline === null) index++;
      const value = inline ?? (isFlag ? 'true' : words[index]);
      const problem = readProblem(option, name, value);
      if (problem !== null) problems.push(problem);
      else given.set(option.name, [...(given.get(option.name) ?? []), value ?? '']);
      used.add(name);
    }
  }
  problems.push(...problemsOfTheWhole(given, used));
  return { given, rest: words.slice(index), problems };
}

function readProblem(option: CreateOption, name: string, value: string | undefined): ArgumentProblem | null {
  if (value === undefined) {
    return { code: 'flag-needs-argument', text: `flag needs an argument: -${name}`, option: name };
  }
  const problem = valueProblem(option, value);
  if (problem === null) return null;
  // The URL of the target may hold a password, and Go repeats it.
  const shown = option.kind === 'url' ? '"…"' : JSON.stringify(value);
  return option.kind === 'flag'
    ? {
        code: 'flag-bad-boolean',
        text: `invalid boolean value ${shown} for -${name}: ${problem}`,
        option: name,
      }
    : { code: 'flag-bad-value', text: `invalid value ${shown} for flag -${name}: ${problem}`, option: name };
}

function problemsOfTheWhole(
  given: ReadonlyMap<string, readonly string[]>,
  used: ReadonlySet<string>,
): readonly ArgumentProblem[] {
  const problems: ArgumentProblem[] = [];
  for (const { name, alias } of createOptions) {
    if (alias === null || !used.has(name) || !used.has(alias)) continue;
    const text = `Cannot use two forms of the same flag: ${alias} ${name}`;
    problems.push({ code: 'flag-two-forms', text, option: name });
  }
  for (const option of ['help', 'extended-help']) {
    if (given.get(option)?.at(-1) !== 'true') continue;
    const text = `-${option} only shows the options; nothing is created`;
    problems.push({ code: 'help-requested', text, option });
  }
  return problems;
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
