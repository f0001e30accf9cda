// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';

/**
 * What `check` answers about a `vic-machine` command for Linux. The shell of an operator takes the command apart, so that
 * its quoting is judged too; the program alone is another.
 *
 * @param folder where the files are that it names
 */
export function judge(command: string, folder: string): unknown {
  const program = `${process.execPath} --import tsx ${resolve('cli/check/main.ts')}`;
  const line = command.replace(/^\S*vic-machine-linux/, program);
  // A refused command ends with 1, and has an answer.
  const { stdout } = spawnSync('sh', ['-c', `${line} --json`], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return JSON.parse(stdout);
}
