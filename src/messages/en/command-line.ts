// SPDX-License-Identifier: Apache-2.0
import type { QuoteProblem } from '../../domain/vic-machine';

/** A command shown for a platform, with a button that copies it. */
export const commandLine = {
  platform: 'For',
  platforms: {
    linux: 'Linux',
    mac: 'macOS',
    windowsPowerShell: 'Windows, PowerShell',
    windowsCommandPrompt: 'Windows, Command Prompt',
  },
  folded: 'One option per line',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'This browser does not let the page copy. The command is selected: press Ctrl+C, or ⌘C.',
  files: 'It expects these files in the folder it is run from:',
  refused: 'The command cannot be written:',
  separator: (option: string, character: string) =>
    `${option} separates its parts with “${character}”, and a value holds one.`,
  portGroupTwice: (portGroup: string) =>
    `Two container networks use the port group “${portGroup}”. vic-machine gives all its options to the first: set firewall policy and addresses on that one only.`,
  notCarried: (option: string, problem: QuoteProblem): string => {
    const why = {
      nul: 'holds a NUL character, which no command line can hold',
      'control-character':
        'holds a line break or another control character, which this shell does not hand on',
      'double-quote': 'holds a double quote, which PowerShell before 7.3 hands on wrongly',
      'trailing-backslash':
        'ends with a backslash behind a blank, and PowerShell before 7.3 swallows the closing quote',
    }[problem];
    return `The value of ${option} ${why}. Choose another platform, or another value.`;
  },
};
