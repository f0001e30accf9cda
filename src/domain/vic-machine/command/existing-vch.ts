// SPDX-License-Identifier: Apache-2.0
import type { VchDescription } from '../../vch';
import type { configureOptions } from '../options/configure-options';
import type { OptionName } from '../options/create-options';
import { continuation, programWord, type CommandPlatform } from '../shell/shell';
import { type CommandRefusal, type CommandStyle, writeOptions } from './create-command';

/** An option of a command about an existing VCH with its value; null for a flag. */
export interface Option {
  readonly name: OptionName | (typeof configureOptions)[number]['name'];
  readonly value: string | null;
}

/** Where the VCH is and who changes it: what every command about an existing VCH names. */
export interface ConfigureTarget {
  /** Host name or address of the vCenter Server, with `/datacenter` where there are several. */
  readonly target: string;
  readonly user: string;
  readonly thumbprint: string;
}

/** What names a VCH: its id, or where that is not told its name. */
export type VchIdentity = Pick<VchDescription, 'id' | 'name'>;

/** A command as it can be typed; `argv` are the words behind its name. */
export type WrittenCommand =
  | { readonly ok: true; readonly value: { readonly text: string; readonly argv: readonly string[] } }
  | { readonly ok: false; readonly problems: readonly CommandRefusal[] };

/** How a command is to be written: with one option per line, unless it says otherwise. */
export type FoldedStyle = Pick<CommandStyle, 'folded'>;

/** Which vCenter, who asks, and which VCH. Never a password: the tool asks for it. */
export function identityOptions(
  { id, name }: VchIdentity,
  { target, user, thumbprint }: ConfigureTarget,
): readonly Option[] {
  return [
    { name: 'target', value: target },
    ...given('user', user),
    ...given('thumbprint', thumbprint),
    id === 'unknown' ? { name: 'name', value: name } : { name: 'id', value: id },
  ];
}

/** A command with its options. */
export function writeCommand(
  command: string,
  options: readonly Option[],
  platform: CommandPlatform,
  { folded = true }: FoldedStyle,
): WrittenCommand {
  const written = writeOptions(options, platform);
  if (!written.ok) return written;
  const separator = folded ? `${continuation[platform.shell]}\n  ` : ' ';
  const text = [`${programWord(platform)} ${command}`, ...written.texts].join(separator);
  return { ok: true, value: { text, argv: written.argv } };
}

function given(name: OptionName, value: string): readonly Option[] {
  return value === '' ? [] : [{ name, value }];
}
