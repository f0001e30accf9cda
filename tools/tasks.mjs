// SPDX-License-Identifier: Apache-2.0
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { checkLock } from './check-lock.mjs';
import { markIconsPure } from './mark-icons-pure.mjs';
import { node } from './processes.mjs';
import { printSizes } from './sizes.mjs';

const bin = (path) => join('node_modules', path);
const resultsFolder = join('dist', 'test-results');

/** Where a suite writes its counts; removed first, so that an old file is never read. */
function resultsFile(name) {
  mkdirSync(resultsFolder, { recursive: true });
  const file = join(resultsFolder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

const readCounts = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** A check without counts of its own is one test: passed or failed. */
const single = (ok) => ({ ok, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** A suite that ended badly without saying how counts as one more failure. */
function counted(code, counts) {
  const { passed = 0, failed = 0, skipped = 0 } = counts ?? {};
  const ok = code === 0 && counts !== null && failed === 0 && passed > 0;
  return { ok, passed, failed: ok || failed > 0 ? failed : 1, skipped };
}

const all = async (...steps) => {
  for (const step of steps) if ((await step()) !== 0) return single(false);
  return single(true);
};

const tsc = (project) => () => node([bin('typescript/bin/tsc'), '-p', project, '--noEmit']);

/** Node specs of everything that runs in Node. */
function nodeSpecs(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.spec.ts') || name.endsWith('.spec.mjs'))
    .sort();
}

/** @type {Record<string, (args: string[]) => Promise<{ ok: boolean, passed: number, failed: number, skipped: number }>>} */
export const tasks = {
  'format:check': async () =>
    all(() => node([bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'])),
  format: async () =>
    all(() => node([bin('prettier/bin/prettier.cjs'), '--write', '--log-level', 'warn', '.'])),
  lint: async (args) =>
    all(
      async () => checkLock(),
      () => node([bin('eslint/bin/eslint.js'), '--max-warnings', '0', ...(args.length > 0 ? args : ['.'])]),
    ),
  types: async () =>
    all(
      tsc('tsconfig.domain.json'),
      tsc('tsconfig.node.json'),
      tsc('tsconfig.page.json'),
      tsc('tsconfig.spec.json'),
      tsc('tsconfig.worker.json'),
    ),
  unit: async (args) => {
    markIconsPure();
    const browser = await findBrowser();
    const file = resultsFile('unit');
    const env = {
      ...browser.env,
      CHROME_BIN: browser.executable,
      VCH_COUNTS: file,
      NG_CLI_ANALYTICS: 'false',
    };
    return counted(await node([bin('@angular/cli/bin/ng.js'), 'test', ...args], env), readCounts(file));
  },
  'node-tests': async (args) => {
    const file = resultsFile('node-tests');
    const specs =
      args.length > 0
        ? args
        : ['server', 'simulator', 'cli', 'packaging', 'tools'].flatMap((folder) => nodeSpecs(folder));
    const reporters = ['spec', './tools/count-reporter.mjs'].flatMap((reporter, index) => [
      `--test-reporter=${reporter}`,
      `--test-reporter-destination=${index === 0 ? 'stdout' : file}`,
    ]);
    return counted(await node(['--import', 'tsx', '--test', ...reporters, ...specs]), readCounts(file));
  },
  build: async (args) =>
    all(
      () => build(args),
      async () => printSizes(),
    ),
  sizes: async () => all(async () => printSizes()),
  e2e: async (args) => {
    await buildIfStale();
    const browser = await findBrowser();
    const file = resultsFile('e2e');
    const env = { ...browser.env, CHROME_BIN: browser.executable, VCH_COUNTS: file };
    const code = await node([bin('@playwright/test/cli.js'), 'test', ...args], env);
    const stats = readCounts(file)?.stats;
    const counts =
      stats === undefined
        ? null
        : { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
    return counted(code, counts);
  },
  screenshots: async (args) => {
    await buildIfStale();
    const { executable, env } = await findBrowser();
    const playwright = [
      bin('@playwright/test/cli.js'),
      'test',
      '-c',
      'playwright.screenshots.config.ts',
      ...args,
    ];
    return single((await node(playwright, { ...env, CHROME_BIN: executable })) === 0);
  },
  'domain-specs': async (args) => program('tools/domain-specs/run.mjs', args),
  'invert-rules': async (args) => program('tools/domain-specs/invert-rules.mjs', args),
  check: async (args) => program('cli/check/main.ts', args),
  docs: async (args) => program('cli/docs/main.ts', args),
  conformance: async (args) => program('cli/conformance/main.ts', args),
  bench: async (args) => {
    const { executable, env } = await findBrowser();
    return program('bench/main.ts', args, { ...env, CHROME_BIN: executable });
  },
};

/** A command-line program of ours: its exit code is the answer. */
async function program(entry, args, env = {}) {
  process.exitCode = await node(['--import', 'tsx', entry, ...args], env);
  return { ok: true, passed: 0, failed: 0, skipped: 0 };
}

/**
 * Builds the two entry pages; the builds' own statistics stay out of what is served. The list of VCHs is built apart:
 * in one build the wizard would share chunks with the datagrid and load them.
 */
async function build(args) {
  markIconsPure();
  for (const target of ['build', 'build-list']) {
    const ng = [
      bin('@angular/cli/bin/ng.js'),
      'run',
      `vch-security:${target}`,
      '--stats-json',
      '--progress=false',
      ...args,
    ];
    const code = await node(ng, { NG_CLI_ANALYTICS: 'false' });
    if (code !== 0) return code;
    renameSync(join('dist', 'plugin', 'stats.json'), join('dist', `${target}-stats.json`));
  }
  return 0;
}

/** Builds the user interface unless the last build is newer than everything it is made from. */
export async function buildIfStale() {
  const built = join('dist', 'plugin', 'index.html');
  if (existsSync(built) && statSync(built).mtimeMs > newest(['src', 'angular.json', 'package-lock.json']))
    return;
  if ((await build([])) !== 0)
    throw new Error('The user interface could not be built; the messages are above.');
}

/** Time of the last change in these files and folders, in milliseconds. */
function newest(paths) {
  const times = paths.map((path) => {
    const stat = statSync(path);
    return stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : stat.mtimeMs;
  });
  return Math.max(0, ...times);
}
