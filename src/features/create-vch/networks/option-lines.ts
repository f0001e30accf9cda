// SPDX-License-Identifier: Apache-2.0
import type { NetworkSettings } from '../../../domain/networks';
import { defaultSettings } from '../../../domain/vch';
import { type CommandPlatform, createCommand } from '../../../domain/vic-machine';

/**
 * The vic-machine options that make a network, one each, as they are typed. They are taken from a whole command, so
 * that there is one place that knows how options are written.
 *
 * @param prefix beginning of their names, `--public-network`
 * @returns none when the command cannot be written
 */
export function optionLines(
  networks: Partial<NetworkSettings>,
  prefix: string,
  platform: CommandPlatform,
): readonly string[] {
  const settings = { ...defaultSettings, networks: { ...defaultSettings.networks, ...networks } };
  const command = createCommand(settings, platform, { folded: true });
  if (!command.ok) return [];
  return command.value.text
    .split('\n')
    .map((line) => line.trim().replace(/ [\\^`]$/, ''))
    .filter((line) => line.startsWith(prefix));
}
