// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './packages.mjs';

/**
 * Finds a browser for the tests, and gets one when there is none.
 *
 * @returns {Promise<{ executable: string, env: Record<string, string> }>} env: what the browser's process needs besides
 */
export async function findBrowser() {
  for (const source of [
    fromEnvironment,
    installed,
    playwrightCache,
    npmPackage,
    playwrightDownload,
    debianPackage,
  ]) {
    const found = await source();
    if (found !== null) return found;
  }
  throw new Error(
    'No browser for the tests: install Google Chrome or Chromium, or set CHROME_BIN to the path of one.',
  );
}

const plain = (executable) => ({ executable, env: {} });
const firstExisting = (paths) => {
  const path = paths.find((candidate) => existsSync(candidate));
  return path === undefined ? null : plain(path);
};

/** 1. The one the caller names. */
function fromEnvironment() {
  const path = process.env.CHROME_BIN;
  if (path === undefined || path === '') return null;
  if (!existsSync(path)) throw new Error(`CHROME_BIN names ${path}, which does not exist.`);
  return plain(path);
}

/** 2. An installed Chrome, Chromium or Edge. */
function installed() {
  const { platform, env } = process;
  if (platform === 'darwin') {
    const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const roots = ['/Applications', join(homedir(), 'Applications')];
    return firstExisting(
      roots.flatMap((root) =>
        applications.map((name) => join(root, `${name}.app`, 'Contents', 'MacOS', name)),
      ),
    );
  }
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(Boolean);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return firstExisting(roots.flatMap((root) => programs.map((program) => join(root, program))));
  }
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge'];
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  // Ubuntu's chromium-browser is a stub that asks for a snap: only a browser that tells its version counts.
  const works = candidates.find((path) => existsSync(path) && tellsVersion(path));
  return works === undefined ? null : plain(works);
}

function tellsVersion(path, env = {}) {
  const result = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, ...env },
  });
  return result.status === 0 && /\d+\.\d+/.test(result.stdout);
}

/** 3. One that Playwright downloaded earlier. */
function playwrightCache() {
  const root =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[process.platform] ??
    join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(root)) return null;
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  const folders = readdirSync(root).filter((name) => name.startsWith('chromium-'));
  return firstExisting(folders.flatMap((folder) => inside.map((path) => join(root, folder, path))));
}

/**
 * 4. On Linux (x64) a test browser from the npm registry, with a lock of its own so that nobody else downloads its
 * 72 MB. It needs no root and no system package: told that it runs in a bare container, it brings its own libraries
 * and fonts.
 */
async function npmPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    const folder = join(process.cwd(), 'tools', 'browser');
    ensurePackages(folder);
    const entry = join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js');
    const before = { ...process.env };
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
    const { default: chromium } = await import(pathToFileURL(entry).href);
    const executable = await chromium.executablePath();
    const env = Object.fromEntries(
      ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']
        .filter((name) => process.env[name] !== undefined && process.env[name] !== before[name])
        .map((name) => [name, process.env[name]]),
    );
    process.env = before;
    return tellsVersion(executable, env) ? { executable, env } : null;
  } catch (error) {
    console.error(`No test browser from npm: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** 5. Playwright's own download. */
function playwrightDownload() {
  const cli = join(process.cwd(), 'node_modules', '@playwright', 'test', 'cli.js');
  if (!existsSync(cli)) return null;
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2], timeout: 300_000 });
  return playwrightCache();
}

/** 6. Debian's package, where we may install it. */
function debianPackage() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return null;
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], timeout: 600_000 });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  return installed();
}
