// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the locked packages of a folder when they are missing or not the locked ones. Plain Node, because it runs
 * before anything is installed.
 *
 * @param {string} folder the folder with package-lock.json
 * @param {{ quiet?: boolean }} options quiet: npm's own output is shown only when it fails
 */
export function ensurePackages(folder, { quiet = false } = {}) {
  if (installedAsLocked(folder)) return;
  if (!quiet) console.error(`Installing the locked packages (${folder === process.cwd() ? '.' : folder}) …`);
  const result = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  if (result.status !== 0) {
    process.stderr.write(result.stdout + result.stderr);
    throw new Error('npm ci failed; its output is above. Check the network connection, then try again.');
  }
}

/** Runs npm, the one that started us where there is one. */
function npm(args, cwd) {
  const path = process.env.npm_execpath;
  const options = { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  return path?.endsWith('.js') === true || path?.endsWith('.cjs') === true
    ? spawnSync(process.execPath, [path, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Whether node_modules holds exactly the versions of package-lock.json, leaving out other platforms' packages. */
function installedAsLocked(folder) {
  const installedPath = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedPath)) return false;
  const locked = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages;
  return Object.entries(locked).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}
