// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../certificates';
import type { VchSettings } from '../../vch';
import { findConfigureOption, type configureOptions } from '../options/configure-options';
import { createOptions, findOption } from '../options/create-options';
import { sortArguments } from '../options/parse-arguments';
import type { Shell } from '../shell/shell';
import { splitWords } from '../shell/split-words';
import type { ReadingNote } from './reading-note';
import { withoutSecrets } from './secrets';
import { shellNoteWithoutSecrets } from './shell-notes';
import { settingsOfOptions } from './settings-of-options';

/** Commands that are read. */
export type VicMachineCommand = 'create' | 'configure' | 'update firewall';

/** A file that a command names. */
export interface NamedFile {
  /** As the command names it. */
  readonly path: string;
  /** `--tls-ca`… */
  readonly option: string;
}

/** The words behind a command's name, understood as far as they go. */
export interface ArgumentReading {
  /** The VCH they describe; for `configure`, what it would set. */
  readonly settings: VchSettings;
  /** The files they name, each once per option. */
  readonly files: readonly NamedFile[];
  /** What did not become a setting. */
  readonly notes: readonly ReadingNote[];
}

/** A pasted command, understood as far as it goes. No password is left in it. */
export interface CommandReading extends ArgumentReading {
  readonly command: VicMachineCommand;
  /** The words behind the command's name, passwords replaced: what a judge of the command needs. */
  readonly argv: readonly string[];
  /** Options whose password was dropped. */
  readonly passwordsDropped: readonly string[];
  /** `update firewall`: what it asks for; null for the other commands. */
  readonly firewall: 'allow' | 'deny' | 'both' | 'nothing' | null;
}

/** Why a text is no command that can be read. */
export interface CommandReadingProblem {
  readonly code: 'empty' | 'other-program' | 'other-command';
  /** The word it is about. */
  readonly word: string;
}

/** The answer of {@link readCommand}. */
export type CommandReadingResult =
  | { readonly ok: true; readonly value: CommandReading }
  | { readonly ok: false; readonly problem: CommandReadingProblem };

const fileOptions = ['tls-server-cert', 'tls-server-key', 'tls-ca', 'registry-ca'];

/**
 * Reads a command as it was typed or pasted: by the shell's rules, then by vic-machine's. Passwords are dropped before
 * anything else looks at it.
 *
 * @param supplied the files at hand by the paths the command names them with
 */
export function readCommand(
  text: string,
  shell: Shell,
  supplied: ReadonlyMap<string, ChosenFile> = new Map(),
): CommandReadingResult {
  const { words, notes } = splitWords(text, shell);
  const found = findCommand(words);
  if (!found.ok) return found;
  const { words: argv, dropped } = withoutSecrets(found.argv);
  const read = readWords(found.command, argv, supplied);
  return {
    ok: true,
    value: {
      command: found.command,
      settings: read.settings,
      argv,
      files: read.files,
      notes: [
        ...notes.map((note) => ({ code: 'shell', note: shellNoteWithoutSecrets(note, argv) }) as const),
        ...read.notes,
      ],
      passwordsDropped: dropped,
      firewall: found.command === 'update firewall' ? firewallOf(read.given) : null,
    },
  };
}

/**
 * Reads the words behind `vic-machine create`.
 *
 * @param supplied the files at hand by the paths the words name them with
 */
export function readArguments(
  argv: readonly string[],
  supplied: ReadonlyMap<string, ChosenFile> = new Map(),
): ArgumentReading {
  const { settings, files, notes } = readWords('create', argv, supplied);
  return { settings, files, notes };
}

function readWords(
  command: VicMachineCommand,
  argv: readonly string[],
  supplied: ReadonlyMap<string, ChosenFile>,
): ArgumentReading & { readonly given: ReadonlyMap<string, readonly string[]> } {
  const parsed = sortArguments(argv, command === 'create' ? findOption : findConfigureOption);
  const read = settingsOfOptions(parsed, (path) => supplied.get(path) ?? unread(path));
  const notes: ReadingNote[] = [
    ...parsed.problems.map((problem) => notUnderstood(command, problem)),
    ...(parsed.rest.length > 0 ? [{ code: 'left-over', words: parsed.rest } as const] : []),
    ...read.notes,
  ];
  const files = fileOptions
    .flatMap((name) => [...new Set(parsed.given.get(name))].map((path) => ({ path, option: `--${name}` })))
    .filter(({ path }) => path !== '');
  return { settings: read.settings, files, notes, given: parsed.given };
}

function unread(path: string): ChosenFile {
  return { name: path, bytes: null, certificates: [], privateKeys: [], problems: [] };
}

type FoundCommand =
  | { readonly ok: true; readonly command: VicMachineCommand; readonly argv: readonly string[] }
  | { readonly ok: false; readonly problem: CommandReadingProblem };

/** The command's own words: behind the program, a prompt or `sudo` in front of it, or from the first option on. */
function findCommand(words: readonly string[]): FoundCommand {
  const program = words.findIndex((word) => /(?:^|[\\/])vic-machine(?:-\w+)?(?:\.exe)?$/i.test(word));
  const rest = words.slice(program + 1);
  const [first, second] = rest;
  if (first === undefined) return { ok: false, problem: { code: 'empty', word: '' } };
  if (first === 'create' || first === 'configure') return { ok: true, command: first, argv: rest.slice(1) };
  if (first === 'update' && second === 'firewall') {
    return { ok: true, command: 'update firewall', argv: rest.slice(2) };
  }
  if (program < 0 && first.startsWith('-')) return { ok: true, command: 'create', argv: rest };
  const code = program < 0 ? 'other-program' : 'other-command';
  return { ok: false, problem: { code, word: first } };
}

function notUnderstood(
  command: VicMachineCommand,
  problem: ReturnType<typeof sortArguments>['problems'][number],
): ReadingNote {
  const isCreateOption = createOptions.some(
    ({ name, alias }) => name === problem.option || alias === problem.option,
  );
  const isUnknown = problem.code === 'flag-undefined' && command === 'configure' && isCreateOption;
  return isUnknown
    ? { code: 'not-in-configure', option: `--${problem.option}` }
    : { code: 'option', problem };
}

function firewallOf(given: ReadonlyMap<string, readonly string[]>): CommandReading['firewall'] {
  const isSet = (name: (typeof configureOptions)[number]['name']) => given.get(name)?.at(-1) === 'true';
  if (isSet('allow') && isSet('deny')) return 'both';
  if (isSet('allow')) return 'allow';
  return isSet('deny') ? 'deny' : 'nothing';
}
