// SPDX-License-Identifier: Apache-2.0
import type { CommandPlatform } from '../shell/shell';
import {
  type ConfigureTarget,
  type FoldedStyle,
  identityOptions,
  type VchIdentity,
  type WrittenCommand,
  writeCommand,
} from './existing-vch';

/**
 * The `vic-machine upgrade` command of a VCH. It is run from the folder of the new version, which has the ISO files it
 * takes. Source: vmware/vic cmd/vic-machine/upgrade/upgrade.go.
 */
export function upgradeCommand(
  vch: VchIdentity,
  where: ConfigureTarget,
  platform: CommandPlatform,
  style: FoldedStyle = {},
): WrittenCommand {
  return writeCommand('upgrade', identityOptions(vch, where), platform, style);
}
