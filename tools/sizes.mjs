// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync, statSync } from 'node:fs';
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
  let code = 0;
  for (const { name, stats, main, source, page } of routes) {
    const outputs = JSON.parse(readFileSync(join('dist', stats), 'utf8')).outputs;
    const entry = [entryOf(outputs, main), entryOf(outputs, source)];
    const always = [page, ...stylesOf(page)];
    const first = [...new Set([...always, ...entry.flatMap((file) => closure(outputs, file))])];
    const all = [
      ...new Set([...first, ...entry.slice(1).flatMap((file) => closure(outputs, file, { dynamic: true }))]),
    ];
    const bytes = print(`${name}, first page`, first);
    if (all.length > first.length) print(`${name}, all pages`, all);
    const limit = limits[name];
    if (limit !== undefined && bytes > limit) {
      console.error(`${name} loads ${bytes} bytes (gzip), more than its limit of ${limit}.`);
      code = 1;
    }
  }
  return code;
}

const routes = [
  {
    name: 'create-vch',
    stats: 'build-stats.json',
    main: 'src/main.ts',
    source: 'src/features/create-vch/index.ts',
    page: 'index.html',
  },
  {
    name: 'list',
    stats: 'build-list-stats.json',
    main: 'src/list.ts',
    source: 'src/features/vch-list/index.ts',
    page: 'list.html',
  },
];

/** The stylesheets an entry page names. */
function stylesOf(page) {
  return [...readFileSync(join(folder, page), 'utf8').matchAll(/href="([^"]+\.css)"/g)].map(
    ([, name]) => name,
  );
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

function print(label, files) {
  const present = files.filter(
    (file) => existsSync(join(folder, file)) && statSync(join(folder, file)).isFile(),
  );
  const contents = present.map((file) => readFileSync(join(folder, file)));
  const raw = contents.reduce((sum, content) => sum + content.length, 0);
  const gzip = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
  console.log(
    `${label.padEnd(24)} ${String(raw).padStart(9)} raw ${String(gzip).padStart(8)} gzip  (${present.length} files)`,
  );
  return gzip;
}
