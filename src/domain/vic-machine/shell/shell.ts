// SPDX-License-Identifier: Apache-2.0

/** Command interpreters a vic-machine command can be written for. */
export type Shell = 'sh' | 'cmd' | 'powershell';

/** The operating systems vic-machine is built for; also the last part of its file name. */
export type ClientSystem = 'linux' | 'darwin' | 'windows';

/** Where a command is to be typed. */
export interface CommandPlatform {
  readonly system: ClientSystem;
  readonly shell: Shell;
}

/** The platforms on offer. */
export const commandPlatforms = {
  linux: { system: 'linux', shell: 'sh' },
  mac: { system: 'darwin', shell: 'sh' },
  windowsPowerShell: { system: 'windows', shell: 'powershell' },
  windowsCommandPrompt: { system: 'windows', shell: 'cmd' },
} as const satisfies Readonly<Record<string, CommandPlatform>>;

/** vic-machine's own file in the current folder, as the shell starts it. */
export function programWord({ system, shell }: CommandPlatform): string {
  const name = `vic-machine-${system}`;
  if (system !== 'windows') return `./${name}`;
  return shell === 'powershell' ? `.\\${name}.exe` : name;
}

/** What a shell puts at the end of a line that goes on. */
export const continuation: Readonly<Record<Shell, string>> = { sh: ' \\', cmd: ' ^', powershell: ' `' };
