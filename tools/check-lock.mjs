// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';

/**
 * Whether every package another package wants is in the lock file, other platforms' binaries too: npm leaves out what
 * it cannot find, and then `npm ci` fails for everybody. Also that no registry's address is in it.
 *
 * @returns {0 | 1} an exit code; what is missing is printed
 */
export function checkLock() {
  const problems = ['package-lock.json', 'tools/browser/package-lock.json'].flatMap((file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return [...missing(packages), ...resolved(packages)].map((problem) => `${file}: ${problem}`);
  });
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

function missing(packages) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${path || 'the project'} wants ${name}, which is not locked`),
  );
}

/** Node's own way of looking: in the package's node_modules, then in each folder above it. */
function isLocked(packages, path, name) {
  const folders = path.split('/node_modules/');
  const candidates = folders.map((_, index) => folders.slice(0, index + 1).join('/node_modules/'));
  return ['', ...candidates.map((folder) => `${folder}/`)].some(
    (prefix) => packages[`${prefix}node_modules/${name}`] !== undefined,
  );
}

function resolved(packages) {
  return Object.entries(packages)
    .filter(([, entry]) => entry.resolved !== undefined)
    .map(([path]) => `${path} names a registry's address`);
}
