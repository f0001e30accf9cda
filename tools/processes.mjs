// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';

/**
 * Runs a JavaScript file of a package with this Node, without a shell, so that it works the same everywhere.
 *
 * @param {string[]} args the file and its arguments
 * @param {Record<string, string>} env variables added to ours
 * @returns {Promise<number>} the exit code
 */
export function node(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    child.on('error', reject).on('exit', (code, signal) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      resolve(code ?? (signal === null ? 1 : 130));
    });
  });
}
