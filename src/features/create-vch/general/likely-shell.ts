// SPDX-License-Identifier: Apache-2.0
import type { Shell } from '../../../domain/vic-machine';

/** The shell a command was written for, as far as its look tells; null when it does not. */
export function likelyShell(command: string): Shell | null {
  const [, continuation] = /([\\^`])[ \t]*\r?\n/.exec(command) ?? [];
  if (continuation === '\\') return 'sh';
  if (continuation === '^') return 'cmd';
  if (continuation === '`') return 'powershell';
  if (/vic-machine-(?:linux|darwin)\b/.test(command)) return 'sh';
  if (!/vic-machine-windows\b/.test(command)) return null;
  // Single quotes and the explicit folder are PowerShell's; carets and a bare name are the Command Prompt's.
  return /^\s*(?:&|\.\\)|'/.test(command) && !command.includes('^') ? 'powershell' : 'cmd';
}
