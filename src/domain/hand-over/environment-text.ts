// SPDX-License-Identifier: Apache-2.0
import { type Shell, quoteWord } from '../vic-machine';
import type { ClientVariable } from './hand-over';

/** The folder a shell is in. */
const here: Readonly<Record<Shell, string>> = { sh: '"$PWD"', powershell: '"$PWD"', cmd: '%CD%' };

/**
 * The variables as a shell takes them, a line each, to be used in the folder that holds the files. A variable that must
 * not be set is taken away.
 */
export function environmentText(variables: readonly ClientVariable[], shell: Shell): string {
  return variables.map((variable) => `${line(variable, shell)}\n`).join('');
}

function line({ name, value }: ClientVariable, shell: Shell): string {
  if (value === null)
    return {
      sh: `unset ${name}`,
      powershell: `Remove-Item Env:${name} -ErrorAction Ignore`,
      cmd: `set "${name}="`,
    }[shell];
  const text = typeof value === 'string' ? quoted(value, shell) : here[shell];
  switch (shell) {
    case 'sh':
      return `export ${name}=${text}`;
    case 'powershell':
      return `$env:${name} = ${text.startsWith('"') || text.startsWith("'") ? text : `'${text}'`}`;
    case 'cmd':
      return `set "${name}=${text}"`;
  }
}

/** `set "name=value"` of cmd.exe takes the value as it stands; a host name holds nothing that would end it. */
function quoted(value: string, shell: Shell): string {
  if (shell === 'cmd') return value;
  const word = quoteWord(value, shell);
  return word.ok ? word.text : value;
}
