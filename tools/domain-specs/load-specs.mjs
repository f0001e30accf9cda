// SPDX-License-Identifier: Apache-2.0
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import jasmineCore from 'jasmine-core';

/**
 * The specs of plain TypeScript (`src/domain`), loaded into one Jasmine in Node: no browser, no build. They can be run
 * again and again in one process.
 *
 * @param {readonly string[]} paths spec files, or folders of them
 * @returns {Promise<{ env: object, suites: { file: string, ids: string[] }[] }>} suites: ids of what each file describes
 */
export async function loadSpecs(paths) {
  const jasmine = jasmineCore.boot();
  // Making keys takes seconds on a busy machine; no spec is about time.
  jasmine.DEFAULT_TIMEOUT_INTERVAL = 120_000;
  const env = jasmine.getEnv();
  env.configure({ random: true, failSpecWithNoExpectations: true, autoCleanClosures: false });
  const suites = [];
  for (const file of specFiles(paths)) {
    const before = env.topSuite().children.length;
    await import(pathToFileURL(file).href);
    suites.push({
      file,
      ids: env
        .topSuite()
        .children.slice(before)
        .map(({ id }) => id),
    });
  }
  return { env, suites };
}

/** @param {readonly string[]} paths */
function specFiles(paths) {
  return paths
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path, { recursive: true }).map((name) => join(path, String(name)))
        : [path],
    )
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => resolve(name))
    .sort();
}
