// SPDX-License-Identifier: Apache-2.0
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import jasmineCore from 'jasmine-core';

/**
 * The specs of plain TypeScript (`src/domain`, `src/messages`), loaded into one Jasmine in Node: no browser, no build.
 * They can be run again and again in one process.
 *
 * @param {readonly string[]} paths spec files, or folders of them
 */
export async function loadSpecs(paths) {
  const jasmine = jasmineCore.boot();
  // Making keys takes seconds on a busy machine; no spec is about time.
  jasmine.DEFAULT_TIMEOUT_INTERVAL = 120_000;
  const env = jasmine.getEnv();
  env.configure({ random: true, failSpecWithNoExpectations: true, autoCleanClosures: false });
  for (const file of specFiles(paths)) await import(pathToFileURL(file).href);
  return env;
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
