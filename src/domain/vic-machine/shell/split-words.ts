// SPDX-License-Identifier: Apache-2.0
import type { Shell } from './shell';
import { splitForCmd } from './split-for-cmd';
import { splitForPowerShell } from './split-for-power-shell';
import { splitForSh } from './split-for-sh';
import type { SplitWords } from './word-collector';

/** Splits a command line by the rules of a shell; continued lines belong together. */
export function splitWords(text: string, shell: Shell): SplitWords {
  switch (shell) {
    case 'sh':
      return splitForSh(text);
    case 'cmd':
      return splitForCmd(text);
    case 'powershell':
      return splitForPowerShell(text);
  }
}
