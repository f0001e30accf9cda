// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join('dist', 'plugin');

/** The goal of each route, in bytes of gzip -9; the original plug-in's wizard was 695,766. */
const limits = { 'create-vch': 260_000 };

/**
 * Prints what each route loads, raw and gzip -9, and checks the limits. A route's "first page" is what must be there
 * before its first page can be used; "all pages" adds what its further pages load when they are opened.
 *
 * @returns {0 | 1} an exit code
 */
export function printSizes() {
  const stats = JSON.parse(readFileSync(join('dist', 'stats.json'), 'utf8')).outputs;
  const initial = closure(stats, entryOf(stats, 'src/main.ts'));
  const always = [...initial, ...styles(), 'index.html'];
  const routes = {
    'create-vch': 'src/features/create-vch/index.ts',
    list: 'src/features/vch-list/index.ts',
  };
  let code = 0;
  print('initial', always);
  for (const [name, source] of Object.entries(routes)) {
    const entry = entryOf(stats, source);
    const first = [...new Set([...always, ...closure(stats, entry)])];
    const bytes = print(`${name}, first page`, first);
    print(`${name}, all pages`, [...new Set([...always, ...closure(stats, entry, { dynamic: true })])]);
    const limit = limits[name];
    if (limit !== undefined && bytes > limit) {
      console.error(`${name} loads ${bytes} bytes (gzip), more than its limit of ${limit}.`);
      code = 1;
    }
  }
  return code;
}

/** The output file made from a source file. */
function entryOf(stats, source) {
  const found = Object.entries(stats).find(([, output]) => output.entryPoint === source);
  if (found === undefined) throw new Error(`Nothing in the build was made from ${source}.`);
  return found[0];
}

/** An output file with everything it imports; with what it may load later, if asked. */
function closure(stats, entry, { dynamic = false } = {}) {
  const files = new Set();
  const add = (file) => {
    if (files.has(file) || stats[file] === undefined) return;
    files.add(file);
    for (const { path, kind } of stats[file].imports) if (dynamic || kind !== 'dynamic-import') add(path);
  };
  add(entry);
  return [...files];
}

const styles = () => readdirSync(folder).filter((name) => /^styles.*\.css$/.test(name));

function print(label, files) {
  const present = files.filter((file) => existsSync(join(folder, file)) && statSync(join(folder, file)).isFile());
  const contents = present.map((file) => readFileSync(join(folder, file)));
  const raw = contents.reduce((sum, content) => sum + content.length, 0);
  const gzip = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
  console.log(`${label.padEnd(24)} ${String(raw).padStart(9)} raw ${String(gzip).padStart(8)} gzip  (${present.length} files)`);
  return gzip;
}
