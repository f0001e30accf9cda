// SPDX-License-Identifier: Apache-2.0
import type { ConfigurationNumber } from '../../configurations';
import type { VchSettings } from '../../vch';
import { quoteWord, type QuoteProblem } from '../shell/quote-word';
import { continuation, programWord, type CommandPlatform } from '../shell/shell';
import { commandOptions, type CommandOption, type CommandProblem } from './command-words';
import { settingsForRow } from './settings-for-row';

/** Something that keeps a command from being written. */
export type CommandRefusal =
  | CommandProblem
  /** A value the shell cannot hand on unchanged. */
  | { readonly code: 'not-carried'; readonly option: string; readonly problem: QuoteProblem };

/** A command as it can be typed. */
export interface CommandText {
  readonly text: string;
  /** The words the program gets, its own name and `create` apart. */
  readonly argv: readonly string[];
  /** Files the command expects, as it names them, each once. */
  readonly files: readonly string[];
  /** Fields whose password was left out of the command. */
  readonly passwordsLeftOut: readonly string[];
}

/** The command, or everything that keeps it from being written. */
export type CommandResult =
  | { readonly ok: true; readonly value: CommandText }
  | { readonly ok: false; readonly problems: readonly CommandRefusal[] };

/** How a command is to be written. */
export interface CommandStyle {
  /** Write another configuration than the settings' own, also those the wizard cannot make. */
  readonly row?: ConfigurationNumber;
  /** One option per line, with the shell's own continuation. */
  readonly folded?: boolean;
}

const fileOptions: readonly CommandOption['name'][] = [
  'tls-server-cert',
  'tls-server-key',
  'tls-ca',
  'registry-ca',
];

/**
 * The `vic-machine create` command that makes the wanted VCH. Option names are the engine's, keys of container networks
 * are port groups, one option per value; passwords are never in it.
 */
export function createCommand(
  settings: VchSettings,
  platform: CommandPlatform,
  style: CommandStyle = {},
): CommandResult {
  const wanted = style.row === undefined ? settings : settingsForRow(settings, style.row);
  const { options, problems, passwordsLeftOut } = commandOptions(wanted);
  const written = writeOptions(options, platform);
  if (problems.length > 0 || !written.ok) {
    return { ok: false, problems: [...problems, ...(written.ok ? [] : written.problems)] };
  }
  const start = `${programWord(platform)} create`;
  const separator = style.folded === true ? `${continuation[platform.shell]}\n  ` : ' ';
  const files = options.filter(({ name }) => fileOptions.includes(name)).map(({ value }) => value ?? '');
  return {
    ok: true,
    value: {
      text: [start, ...written.texts].join(separator),
      argv: written.argv,
      files: [...new Set(files)],
      passwordsLeftOut,
    },
  };
}

/** Each option as one piece of text, or which of them the shell cannot carry. */
export function writeOptions(
  options: readonly { readonly name: string; readonly value: string | null }[],
  { shell }: CommandPlatform,
):
  | { readonly ok: true; readonly texts: readonly string[]; readonly argv: readonly string[] }
  | { readonly ok: false; readonly problems: readonly CommandRefusal[] } {
  const texts: string[] = [];
  const argv: string[] = [];
  const problems: CommandRefusal[] = [];
  for (const { name, value } of options) {
    const option = `--${name}`;
    if (value === null) {
      texts.push(option);
      argv.push(option);
      continue;
    }
    // Windows PowerShell drops empty words, so an empty value goes into the word of its option.
    const words = value === '' && shell === 'powershell' ? [`${option}=`] : [option, value];
    const quoted = words.map((word) => quoteWord(word, shell));
    const refused = quoted.find((one) => !one.ok);
    if (refused?.ok === false) problems.push({ code: 'not-carried', option, problem: refused.problem });
    texts.push(quoted.map((one) => (one.ok ? one.text : '')).join(' '));
    argv.push(...words);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, texts, argv };
}
