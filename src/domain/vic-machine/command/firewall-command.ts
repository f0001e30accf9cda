// SPDX-License-Identifier: Apache-2.0
import { continuation, programWord, type CommandPlatform } from '../shell/shell';
import type { ConfigureTarget } from './configure-command';
import { writeOptions, type CommandRefusal, type CommandStyle } from './create-command';

/** The hosts whose firewall is meant: those of the cluster that a compute resource is, or belongs to. */
export interface FirewallTarget extends ConfigureTarget {
  /** Inventory path of the compute resource; '' where there is only one. */
  readonly computeResource: string;
}

/** The command, or which of its options the shell cannot carry. */
export type FirewallResult =
  | { readonly ok: true; readonly value: { readonly text: string; readonly argv: readonly string[] } }
  | { readonly ok: false; readonly problems: readonly CommandRefusal[] };

/**
 * The `vic-machine update firewall` command that lets ESXi hosts open connections to a VCH (`--allow`), or takes that
 * back (`--deny`). It names no VCH, and never holds a password. Source: vmware/vic cmd/vic-machine/update/firewall.go.
 */
export function firewallCommand(
  { target, user, thumbprint, computeResource }: FirewallTarget,
  change: 'allow' | 'deny',
  platform: CommandPlatform,
  { folded = false }: Pick<CommandStyle, 'folded'> = {},
): FirewallResult {
  const given = [
    { name: 'target', value: target },
    { name: 'user', value: user },
    { name: 'compute-resource', value: computeResource },
    { name: 'thumbprint', value: thumbprint },
  ].filter(({ value }) => value !== '');
  const written = writeOptions([...given, { name: change, value: null }], platform);
  if (!written.ok) return written;
  const separator = folded ? `${continuation[platform.shell]}\n  ` : ' ';
  const text = [`${programWord(platform)} update firewall`, ...written.texts].join(separator);
  return { ok: true, value: { text, argv: written.argv } };
}
